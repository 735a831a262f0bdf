import type { AdministrationTexts } from '../administration.js';
import { plural } from '../language.js';

export const administration: AdministrationTexts = {
  page: {
    onlyFor: ({ name }) => `Cette page est réservée à ${name}.`,
    signInAs: ({ name }) => `Se connecter au compte ${name}`,
    signOutFirst: 'Déconnectez-vous d’abord.',
    confirmTitle: 'Confirmez votre identité',
    confirmWhy:
      'Votre connexion date d’un moment, ou vous avez utilisé un code de secours. Confirmez votre identité, puis répétez ce que vous avez fait.',
    confirm: 'Confirmer',
    accounts: 'Comptes',
    groupLink: ({ title, count }) => `${title}\u00A0: ${count}`,
    groups: {
      everybody: 'Tous',
      'no-codes': 'Aucun code',
      low: 'Peu de codes restants',
      'not-looked-at': 'Liste non vérifiée',
      'never-turned-on': 'Jamais activés',
      locked: 'Verrouillés',
    },
    noneInGroup: 'Ce groupe ne contient aucun compte.',
    remind: 'Envoyer un rappel à ceux qui doivent agir',
    reminded: ({ accounts }) =>
      `Rappel envoyé à ${accounts}. Chaque compte reçoit au plus un e-mail par jour.`,
    remindedNobody:
      'Aucun rappel envoyé. Chaque compte reçoit au plus un e-mail par jour.',
    download: 'Télécharger en CSV',
    columns: ['Compte', 'Codes de secours', 'Restants', 'Séries'],
    lockedSince: ({ time }) => `Verrouillés depuis le ${time}.`,
    unlockCodes: ({ account }) =>
      `Déverrouiller les codes de secours du compte ${account}`,
    historyOf: ({ account }) => `Historique du compte ${account}`,
    revoke: 'Révoquer…',
    revokeSet: ({ set }) => `Révoquer la série ${set}…`,
    revokeForGood: ({ set }) => `Révoquer ${set} définitivement`,
    setIsGone: ({ set }) => `La série ${set} n’existe plus ou ne fonctionne déjà plus.`,
  },
  states: {
    none: 'N’a pas de codes',
    active: ({ count }) =>
      plural('fr', count, {
        one: `A encore ${count} code`,
        other: `A encore ${count} codes`,
      }),
    low: ({ count }) => `Bientôt épuisés\u00A0: reste ${count}`,
    exhausted: 'A utilisé le dernier code',
    suspended: ({ count }) =>
      plural('fr', count, {
        one: `Verrouillé, reste ${count} code`,
        other: `Verrouillés, reste ${count} codes`,
      }),
    reviewAsk: 'Dernière vérification de la liste il y a au moins cinq mois',
    reviewDue: 'Devrait chercher sa liste',
    reviewOverdue: 'N’a pas cherché sa liste à temps',
    neverTurnedOn: 'A créé des codes sans les activer',
    setActive: 'Fonctionne',
    setPending: 'Pas encore activée',
    setRevoked: 'Ne fonctionne plus',
    setSpent: 'Tous les codes sont utilisés',
    left: ({ remaining, total }) =>
      plural('fr', remaining, {
        one: `Reste ${remaining} code sur ${total}`,
        other: `Reste ${remaining} codes sur ${total}`,
      }),
    madeOn: ({ day }) => `Créée le ${day}`,
    preparedBy: ({ name }) => `Préparée par ${name}`,
    checkedOn: ({ day }) => `Dernière vérification le ${day}`,
    reviewBy: ({ day }) => `Liste à chercher d’ici le ${day}`,
    joined: (sentences) => `${sentences.join('. ')}.`,
  },
  recoveries: {
    title: 'Récupérations de compte',
    none: 'Aucune n’est en cours.',
    frozenSince: ({ time }) =>
      `Verrouillé depuis le ${time}, car quelqu’un a signalé qu’une autre personne avait récupéré le compte. Vérifiez d’abord à qui il appartient.`,
    unlock: ({ account }) => `Déverrouiller le compte ${account}`,
    asked: ({ time, by }) => `Demandée le ${time}, approuvée par ${by}.`,
    askedFrom: ({ time, from, by }) =>
      `Demandée le ${time} depuis ${from}, approuvée par ${by}.`,
    wasReady: ({ time }) => `Il est possible de la terminer depuis le ${time}.`,
    willBeReady: ({ time }) => `Elle pourra être terminée à partir du ${time}.`,
    stop: ({ account }) => `Arrêter la récupération du compte ${account}`,
    moveClock: 'Avancer l’horloge de la démo',
  },
  imports: {
    title: 'Importation',
    about:
      'Importez des séries créées hors ligne pour des comptes de ce site. Chaque personne active ses codes en saisissant l’un d’eux.',
    file: 'Fichier d’importation',
    import: 'Importer',
    chooseFile: 'Choisissez un fichier.',
    wasRead: 'Le fichier a été lu\u00A0:',
    line: ({ account, set, outcome }) => `${account}, série ${set}\u00A0: ${outcome}`,
    outcomes: {
      pending: 'importée\u00A0; son titulaire l’active en saisissant un de ses codes',
      active: 'importée et activée',
      too_many_sets: 'non importée, car le compte a déjà trop de séries',
      already_enrolled: 'non importée, car ce site l’avait déjà',
    },
    notAFile: ({ error }) =>
      `Rien n’a été importé\u00A0: ce n’est pas un fichier d’importation (${error}).`,
    unknownAccounts: ({ accounts }) =>
      `Rien n’a été importé. Sans compte sur ce site\u00A0: ${accounts}.`,
    unknownAndMore: ({ accounts, count }) =>
      plural('fr', count, {
        one: `Rien n’a été importé. Sans compte sur ce site\u00A0: ${accounts} et ${count} autre.`,
        other: `Rien n’a été importé. Sans compte sur ce site\u00A0: ${accounts} et ${count} autres.`,
      }),
    quoted: ({ name }) => `«\u00A0${name}\u00A0»`,
  },
  journal: {
    title: 'Ce que les administrateurs ont fait',
    empty: 'Rien depuis le démarrage de cette démo.',
    acts: {
      downloaded: ({ actor, group }) =>
        `${actor} a téléchargé les comptes du groupe «\u00A0${group}\u00A0».`,
      reminded: ({ actor, account }) => `${actor} a envoyé un rappel à ${account}.`,
      'reminded-nobody': ({ actor }) => `${actor} n’a envoyé de rappel à personne.`,
      'removed-set': ({ actor, set, account }) =>
        `${actor} a supprimé la série ${set} du compte ${account}.`,
      'unlocked-codes': ({ actor, account }) =>
        `${actor} a déverrouillé les codes de secours du compte ${account}.`,
      'stopped-recovery': ({ actor, account }) =>
        `${actor} a arrêté la récupération du compte ${account}.`,
      'unlocked-account': ({ actor, account }) =>
        `${actor} a déverrouillé le compte ${account}.`,
      'imported-set': ({ actor, set, account }) =>
        `${actor} a importé la série ${set} pour le compte ${account}.`,
    },
  },
};
