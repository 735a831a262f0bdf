import type { DemoTexts } from '../demo.js';
import { plural } from '../language.js';

export const demo: DemoTexts = {
  guide: {
    name: 'Visite guidée',
    progress: ({ step, of }) => `Démo ${step}/${of}`,
    steps: {
      'sign-in': {
        text: 'Connectez-vous en tant qu’Ada. Un clic suffit.',
        action: 'Se connecter (Ada)',
      },
      'get-codes': {
        text: 'Et si vous perdiez votre téléphone\u00A0? Obtenez des codes de secours.',
        action: 'Ouvrir Sécurité',
      },
      'lose-phone': {
        text: 'Vos codes sont activés. Perdez maintenant votre téléphone.',
        action: 'Perdre le téléphone',
      },
      'use-code': {
        text: 'Votre téléphone est perdu. Connectez-vous avec un code de secours.',
        action: 'Se connecter (Ada)',
      },
      'see-stored': {
        text: 'Voyez maintenant ce que ce site sait de vos codes.',
        action: 'Ce que le site sait',
      },
      'lose-everything': {
        text: 'Vous avez tout vu. Explorez, ou perdez le téléphone et les codes.',
        action: 'Tout perdre',
      },
      recover: {
        text: 'Connectez-vous sans téléphone ni codes. Un e-mail dans la messagerie vous aide.',
        action: 'Se connecter (Ada)',
      },
    },
    atDigits: 'Le téléphone affiche six chiffres. Saisissez-les et connectez-vous.',
    atSecurity: 'Obtenez des codes de secours, enregistrez-les et activez-les.',
    atDigitsWithoutPhone:
      'Votre téléphone est perdu. Choisissez «\u00A0Utiliser un code de secours\u00A0».',
    atCode: 'Saisissez n’importe quel code que vous avez enregistré.',
    atCodeWithoutCodes:
      'Choisissez «\u00A0Je n’ai rien de tout cela\u00A0». L’e-mail est dans la messagerie, et l’horloge vous évite l’attente.',
    close: 'Fermer',
    open: 'Visite',
    restart: 'Recommencer',
    tools: 'Outils de la démo',
    inbox: 'Messagerie',
    phone: 'Téléphones',
    clock: 'Horloge',
  },
  phone: {
    of: ({ name }) => `Téléphone (${name})`,
    app: 'Authentification',
    fillIn: 'Saisir ces chiffres',
    lost: 'Ce téléphone est perdu.',
    all: 'Tous les téléphones',
  },
  authenticator: {
    title: 'Application d’authentification',
    about:
      'Cette page joue le rôle de l’application sur votre téléphone. Saisissez les chiffres affichés ici, ou scannez un code QR avec une vraie application. Les chiffres servent une seule fois, et de nouveaux apparaissent toutes les 30 secondes.',
    newPhoneOf: ({ name }) => `${name}, nouveau téléphone`,
    qrOf: ({ name }) => `Code QR pour ${name}`,
  },
  inbox: {
    title: 'Messagerie',
    about: 'Les e-mails envoyés par Postbox, du plus récent au plus ancien.',
    empty: 'Aucun e-mail depuis le démarrage de cette démo.',
    to: ({ address }) => `À ${address}`,
  },
  clock: {
    title: 'Horloge',
    now: ({ time }) => `Dans Postbox, nous sommes le ${time}.`,
    ahead: ({ hours }) =>
      plural('fr', hours, {
        one: `C’est ${hours} heure d’avance.`,
        other: `C’est ${hours} heures d’avance.`,
      }),
    hour: 'Avancer d’une heure',
    halfDay: 'Avancer d’une demi-journée',
    day: 'Avancer d’un jour',
    week: 'Avancer d’une semaine',
    about: 'Le temps ne fait qu’avancer. Les sessions trop anciennes se ferment.',
  },
  errors: {
    title: 'Erreur',
    missing: 'Cette page n’existe pas.',
    unknownForm: 'Aucun formulaire de ce site n’envoie cela.',
    otherSite: 'Cela vient d’une page d’un autre site.',
    tooLarge: 'C’est trop volumineux.',
    failed: 'Un problème est survenu.',
    toStart: 'Aller à l’accueil',
  },
  stored: {
    about:
      'Voici ce que notre base de données enregistre sur vos codes de secours, en plus d’un historique et du nombre de tentatives incorrectes. Les codes eux-mêmes n’y sont pas, car nous ne les avons jamais eus.',
    code: {
      title: 'Le code',
      text: 'Il est sur votre liste. Ce site ne l’a jamais eu.',
    },
    proof: {
      title: 'La preuve',
      text: 'Votre navigateur hache le code avec Argon2id. Il n’envoie que ce résultat, et seulement quand vous utilisez le code.',
    },
    verifier: {
      title: 'L’empreinte',
      text: 'Nous enregistrons le hash SHA-256 de la preuve. Il est impossible d’en retrouver la preuve ou le code.',
    },
    none: 'Nous n’enregistrons encore rien, car vous n’avez pas de codes de secours.',
    getCodes: 'Obtenir des codes',
    set: ({ set }) => `Série ${set}`,
    setRow: ({ table }) => `Sa ligne dans ${table}`,
    columns: {
      set: 'ID de la série',
      label: 'Son nom',
      created: 'Créée le',
      kdf: 'Hachage des codes',
      salt: 'Sel',
      remaining: 'Codes restants',
    },
    codeRows: ({ table }) => `Ses lignes dans ${table}`,
    number: 'Code',
    onSheet: 'Sur votre liste · jamais envoyé',
    inDatabase: 'Dans notre base · empreinte',
    usedAt: 'Utilisé',
    unused: 'Non',
    emptyBoxes: 'Cases vides',
    thief: ({ codes, megabytes }) =>
      `Un voleur de cette table devrait essayer environ ${codes} codes pour trouver l’un des vôtres. Chaque essai coûte ${megabytes}\u00A0MiB de mémoire avec Argon2id.`,
    usedCode:
      'L’empreinte d’un code utilisé est conservée, pour que nous puissions vous dire quand vous l’avez utilisé. Elle n’ouvre plus rien.',
    observer:
      'Une personne qui espionne votre connexion voit la preuve d’un seul code. Ce code est alors déjà utilisé, et la preuve ne vaut plus rien.',
    statement: 'La requête qui a lu tout cela',
  },
};
