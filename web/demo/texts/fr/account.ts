import type { AccountTexts } from '../account.js';
import { plural } from '../language.js';

export const account: AccountTexts = {
  signIn: {
    title: 'Connexion',
    promise: 'Écrivez aux personnes qui ont envie de vous lire.',
    virtues: [
      'Des newsletters sans une ligne de code',
      'Des chiffres faciles à comprendre',
      'Des codes de secours que personne d’autre n’a',
    ],
    asOneOf: 'Choisissez qui vous êtes.',
    people: {
      ada: 'Écrit des newsletters',
      office: 'Deux personnes, deux listes',
      grace: 'L’administratrice',
    },
    orType: 'Ou saisissez vos identifiants',
    name: 'Nom',
    password: 'Mot de passe',
    continue: 'Continuer',
    demoPassword: ({ password }) =>
      `Dans cette démo, tout le monde a le même mot de passe\u00A0: ${password}`,
    tooManyTries: 'Trop de tentatives. Attendez quelques minutes.',
    noMatch: 'Ce nom et ce mot de passe ne correspondent pas.',
    tooLate: 'Cette connexion a pris trop de temps. Recommencez depuis le début.',
  },
  secondStep: {
    title: 'Deuxième étape',
    about:
      'Ouvrez l’application d’authentification sur votre téléphone et saisissez les chiffres affichés.',
    digits: 'Six chiffres de votre application',
    signIn: 'Se connecter',
    lostPhone: 'Téléphone perdu\u00A0?',
    useBackupCode: 'Utiliser un code de secours',
    backupCode: 'Code de secours',
    useAuthenticator: 'Utiliser votre application d’authentification',
    startOver: 'Recommencer',
    wrong: 'Ces chiffres sont incorrects. Utilisez ceux qui sont affichés maintenant.',
    used: 'Vous avez déjà utilisé ces chiffres. Attendez les suivants (30 secondes).',
    newPhone:
      'Vous avez ajouté ce téléphone avec un code de secours. Pendant trois jours, il sert seulement à se connecter.',
    oldPhone:
      'Ce téléphone a été remplacé lors de la récupération du compte, il ne fonctionne donc plus. Si ce n’était pas vous, écrivez à support@postbox.example.',
    frozen:
      'Ce compte est verrouillé, car quelqu’un a signalé qu’une autre personne l’avait récupéré. Écrivez à support@postbox.example.',
  },
  stepUp: {
    title: 'Confirmez votre identité',
    confirm: 'Confirmer',
    useBackupCode: 'Téléphone perdu\u00A0? Utiliser un code de secours',
    yourPassword: 'Votre mot de passe',
    toTheCode: 'Continuer vers le code',
    cancel: 'Annuler',
    wrongPassword: 'Ce mot de passe est incorrect.',
    signedOut: 'Votre session est fermée. Reconnectez-vous d’abord dans un autre onglet.',
    unreachable: 'Le site est inaccessible pour le moment. Réessayez.',
  },
  security: {
    about: 'Comment vous vous connectez, et comment vous retrouvez l’accès.',
    methods: 'Moyens de connexion',
    password: 'Mot de passe',
    passwordAbout: 'La première étape de chaque connexion.',
    authenticator: 'Application d’authentification',
    authenticatorAbout: 'La deuxième étape\u00A0: six chiffres de votre téléphone.',
    on: 'Actif',
    newPhone: 'Ajouter un téléphone',
    seeStored: 'Voir ce que nous enregistrons de vos codes',
    otherWays: 'Nos administrateurs peuvent aussi les déverrouiller.',
    history: 'Historique de vos codes de secours',
    notYou:
      'Si ce n’était pas vous, changez votre mot de passe, obtenez de nouveaux codes et prévenez-nous.',
  },
  newPhone: {
    title: 'Ajouter un téléphone',
    scan: 'Scannez ceci avec l’application d’authentification de votre nouveau téléphone.',
    qr: 'Code QR pour votre nouveau téléphone',
    digits: 'Six chiffres de votre nouveau téléphone',
    afterCode:
      'Vous avez utilisé un code de secours pour vous connecter. C’est pourquoi votre ancien téléphone fonctionne encore trois jours. D’ici là, le nouveau sert seulement à se connecter et à obtenir de nouveaux codes.',
    afterPhone: 'Ensuite, votre ancien téléphone ne fonctionnera plus.',
    add: 'Ajouter ce téléphone',
    notNow: 'Pas maintenant',
    codesFollow:
      'Ensuite, vous obtiendrez de nouveaux codes. Votre nouveau téléphone fonctionnera dès qu’ils seront activés.',
    goOn: 'Continuer vers les codes',
  },
  recovery: {
    title: 'Récupération du compte',
    signIn: 'Se connecter',
    support: ({ address }) => `Ou écrivez à ${address}.`,
    newCodes: 'Obtenir de nouveaux codes',
  },
  history: {
    empty: 'Il ne s’est encore rien passé.',
    you: 'Vous',
    anAdministrator: 'Administration',
    administrator: ({ name }) => `${name}, administration`,
    somebody: 'Quelqu’un',
    whoFrom: ({ who, from }) => `${who}, ${from}`,
    enrolled: ({ set }) => `Série ${set} créée, pas encore activée.`,
    confirmed: ({ set }) => `Série ${set} activée.`,
    usedToSignIn: ({ number, set, remaining, total }) =>
      `Connexion avec le code ${number} de la série ${set}. Reste ${remaining} sur ${total}.`,
    usedToConfirm: ({ number, set, remaining, total }) =>
      `Identité confirmée avec le code ${number} de la série ${set}. Reste ${remaining} sur ${total}.`,
    low: ({ set }) => `Il reste peu de codes dans la série ${set}.`,
    exhausted: ({ set }) => `Il ne reste aucun code dans la série ${set}.`,
    replaced: ({ set }) => `Série ${set} remplacée.`,
    discarded: ({ set }) => `Série ${set} abandonnée avant son activation.`,
    removed: ({ set }) => `Série ${set} supprimée.`,
    failures: {
      strangers: ({ count }) =>
        plural('fr', count, {
          one: `${count} code incorrect dans un navigateur inconnu.`,
          other: `${count} codes incorrects dans un navigateur inconnu.`,
        }),
      browsers: ({ count }) =>
        plural('fr', count, {
          one: `${count} code incorrect dans un navigateur connu.`,
          other: `${count} codes incorrects dans un navigateur connu.`,
        }),
      sessions: ({ count }) =>
        plural('fr', count, {
          one: `${count} code incorrect dans une session ouverte.`,
          other: `${count} codes incorrects dans une session ouverte.`,
        }),
    },
    suspended: {
      strangers: ({ count }) =>
        plural('fr', count, {
          one: `Verrouillage après ${count} code incorrect dans un navigateur inconnu.`,
          other: `Verrouillage après ${count} codes incorrects dans un navigateur inconnu.`,
        }),
      browsers: ({ count }) =>
        plural('fr', count, {
          one: `Verrouillage après ${count} code incorrect dans un navigateur connu.`,
          other: `Verrouillage après ${count} codes incorrects dans un navigateur connu.`,
        }),
      sessions: ({ count }) =>
        plural('fr', count, {
          one: `Verrouillage après ${count} code incorrect dans une session ouverte.`,
          other: `Verrouillage après ${count} codes incorrects dans une session ouverte.`,
        }),
    },
    lifted: 'Codes déverrouillés.',
    imported: ({ set }) => `Série ${set} importée.`,
    importedActive: ({ set }) => `Série ${set} importée et activée.`,
    reviewDue: ({ set }) => `Demande de chercher la liste de la série ${set}.`,
    neverConfirmed: ({ set }) =>
      `La série ${set} n’a jamais été activée et n’existe plus.`,
    notConfirmedYet: ({ set }) =>
      `La série ${set} n’est toujours pas activée après un jour.`,
    recovery: {
      asked: 'Récupération du compte demandée.',
      opened: 'Récupération du compte approuvée.',
      halfway: 'La moitié de l’attente pour la récupération est passée.',
      shortened: 'Attente pour la récupération raccourcie.',
      ready: 'L’attente pour la récupération est terminée.',
      finishAsked: 'Demande du lien qui termine la récupération.',
      cancelled: 'Récupération du compte arrêtée.',
      used: 'Compte récupéré.',
      frozen: 'Compte verrouillé, car une autre personne l’avait récupéré.',
      unfrozen: 'Compte déverrouillé.',
    },
  },
};
