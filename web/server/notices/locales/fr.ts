import { plural } from '../plural.js';
import type { NoticeTexts } from '../texts.js';

/** With "vous". A set is a "série", and a sheet a "liste", because it can be a file as well. */
export const texts: NoticeTexts = {
  locale: 'fr',
  direction: 'ltr',

  frame: {
    namedSet: ({ set, label }) => `${set} (${label})`,
    when: ({ time }) => `Date\u00A0: ${time}`,
    from: ({ place }) => `Depuis\u00A0: ${place}`,
    by: ({ operator }) => `Par\u00A0: ${operator}`,
    about: ({ account, service }) =>
      `Ce message concerne le compte ${account} chez ${service}.`,
    neverAsk:
      'Nous ne vous demanderons jamais un code par téléphone, par e-mail ou par chat.',
    unexpected: ({ service }) => `Si vous ne vous y attendiez pas, contactez ${service}.`,
  },

  codes: {
    turnedOnSubject: 'Les codes de secours sont activés',
    replacedSubject: 'Vos codes de secours ont été remplacés',
    works: ({ set }) => `La série ${set} fonctionne maintenant.`,
    ended: ({ set }) => `Les codes de la série ${set} ne fonctionnent plus.`,

    signedInSubject: 'Un code de secours a été utilisé pour se connecter',
    signedInLastSubject:
      'Un code de secours a été utilisé pour se connecter. C’était votre dernier',
    steppedUpSubject: 'Un code de secours a été utilisé pour confirmer votre identité',
    steppedUpLastSubject:
      'Un code de secours a été utilisé pour confirmer votre identité. C’était votre dernier',
    used: ({ position, set }) =>
      `C’était le code ${position} de la série ${set}. Rayez-le sur votre liste.`,
    left: ({ remaining, total }) =>
      plural('fr', remaining, {
        one: `Il reste ${remaining} code sur ${total}.`,
        other: `Il reste ${remaining} codes sur ${total}.`,
      }),
    noneLeft:
      'Il ne vous reste aucun code dans cette série. Obtenez de nouveaux codes maintenant.',
    fewLeft: 'Obtenez de nouveaux codes avant d’avoir besoin du dernier.',
    notYou:
      'Si ce n’était pas vous, quelqu’un d’autre peut se connecter à votre place. Changez votre mot de passe et obtenez de nouveaux codes maintenant.',

    removedSubject: 'Vous avez supprimé des codes de secours',
    removedByAdministratorSubject: 'Un administrateur a supprimé des codes de secours',
    discardedSubject: 'Vous avez abandonné de nouveaux codes de secours',
    discardedByAdministratorSubject:
      'Un administrateur a abandonné de nouveaux codes de secours',
    discarded: ({ set }) =>
      `Les codes de la série ${set} n’ont jamais été activés et ne peuvent plus l’être. Les codes qui fonctionnaient avant fonctionnent toujours.`,

    wrongCodesSubject: 'Quelqu’un a saisi des codes de secours incorrects',
    lockedSubject: 'Vos codes de secours sont verrouillés',
    wrongCodes: {
      strangers: ({ count }) =>
        plural('fr', count, {
          one: `Quelqu’un a saisi ${count} code incorrect dans un navigateur que nous ne connaissons pas.`,
          other: `Quelqu’un a saisi ${count} codes incorrects dans un navigateur que nous ne connaissons pas.`,
        }),
      browsers: ({ count }) =>
        plural('fr', count, {
          one: `Quelqu’un a saisi ${count} code incorrect dans un navigateur où vous avez déjà ouvert une session.`,
          other: `Quelqu’un a saisi ${count} codes incorrects dans un navigateur où vous avez déjà ouvert une session.`,
        }),
      sessions: ({ count }) =>
        plural('fr', count, {
          one: `Quelqu’un qui avait une session ouverte sur votre compte a saisi ${count} code incorrect.`,
          other: `Quelqu’un qui avait une session ouverte sur votre compte a saisi ${count} codes incorrects.`,
        }),
    },
    wrongCodesNotYou: {
      strangers:
        'Si ce n’était pas vous, quelqu’un connaît votre mot de passe. Changez-le.',
      browsers:
        'Si ce n’était pas vous, quelqu’un utilise votre navigateur et connaît votre mot de passe. Changez-le.',
      sessions:
        'Si ce n’était pas vous, quelqu’un a une session ouverte sur votre compte. Fermez toutes vos sessions.',
    },
    locked: 'Les codes de secours n’y fonctionnent plus pour le moment.',
    unlock:
      'Pour les déverrouiller, connectez-vous autrement. Saisissez ensuite un de vos codes dans votre compte, ou obtenez-en de nouveaux.',
    unlockedSubject: 'Vos codes de secours fonctionnent à nouveau',
    unlocked:
      'Vos codes étaient verrouillés après trop de tentatives incorrectes. Ils fonctionnent à nouveau.',

    preparedSubject: 'Des codes de secours ont été créés pour vous',
    turnOnPrepared: ({ set }) =>
      `Pour activer la série ${set}, saisissez un de ses codes dans votre compte.`,
    preparedUnexpected: ({ service }) =>
      `Si vous ne vous y attendiez pas, contactez ${service} avant d’utiliser les codes.`,

    reviewSubject: 'Avez-vous toujours vos codes de secours\u00A0?',
    setHasLeft: ({ set, remaining, total }) =>
      plural('fr', remaining, {
        one: `Il reste ${remaining} code sur ${total} dans la série ${set}.`,
        other: `Il reste ${remaining} codes sur ${total} dans la série ${set}.`,
      }),
    review:
      'Cherchez votre liste et saisissez un de ses codes dans votre compte. Il restera utilisable.',
    reviewLost: 'Si vous ne la trouvez pas, obtenez de nouveaux codes dans votre compte.',

    notTurnedOnSubject: 'Vos nouveaux codes de secours ne sont pas activés',
    turnOn: ({ set, until }) =>
      `Les codes de la série ${set} ne fonctionnent pas encore. Pour les activer, saisissez-en un dans votre compte. Dernier délai\u00A0: ${until}.`,
    neverTurnedOn: ({ set }) =>
      `Les codes de la série ${set} n’ont jamais été activés et ne peuvent plus l’être. Jetez-les et obtenez-en de nouveaux dans votre compte.`,
  },

  recovery: {
    asked: {
      subject: 'Avez-vous demandé à récupérer votre compte\u00A0?',
      text: 'Quelqu’un qui connaît votre mot de passe dit avoir perdu tous les codes et veut récupérer votre compte.',
    },
    nothingYet: 'Rien ne se passe tant que vous ne donnez pas votre accord.',
    openedSubject: 'Quelqu’un est en train de récupérer votre compte',
    halfwaySubject: 'Votre compte sera bientôt récupéré',
    canFinish: ({ ready }) =>
      `La récupération de votre compte pourra être terminée à partir du ${ready}.`,
    signInThen:
      'Si c’est vous, reconnectez-vous à ce moment-là et indiquez que vous n’avez aucun de vos codes.',
    shortenedSubject: 'Un administrateur veut récupérer votre compte plus tôt',
    mustAgree: ({ missing }) =>
      plural('fr', missing, {
        one: 'Un administrateur veut récupérer votre compte plus tôt. Il faut encore l’accord d’un autre administrateur.',
        other: `Un administrateur veut récupérer votre compte plus tôt. Il faut encore l’accord de ${missing} autres administrateurs.`,
      }),
    waitIsOver: 'L’attente pour récupérer votre compte est terminée.',
    readySubject: 'Votre compte peut maintenant être récupéré',
    signInNow:
      'Si c’est vous, reconnectez-vous et indiquez que vous n’avez aucun de vos codes.',
    finishAsked: {
      subject: 'Terminez la récupération de votre compte',
      text: 'Quelqu’un qui connaît votre mot de passe a demandé la dernière étape de la récupération.',
    },
    stopByEarlierLink:
      'Si ce n’était pas vous, arrêtez la récupération avec le lien qui se trouve dans un de nos messages précédents.',
    cancelled: {
      subject: 'La récupération de votre compte a été arrêtée',
      text: 'La récupération de votre compte a été arrêtée. Vos codes ne changent pas.',
    },
    stoppedSomebody:
      'L’avez-vous arrêtée parce que quelqu’un d’autre l’avait demandée\u00A0? Changez votre mot de passe, car cette personne le connaît.',
    used: {
      subject: 'Votre compte a été récupéré',
      text: 'Votre compte a été récupéré, avec de nouveaux codes et une nouvelle deuxième étape. Les anciens ne fonctionnent plus, et toutes les sessions sont fermées.',
    },
    lockByLink:
      'Si ce n’était pas vous, ouvrez le lien qui arrête la récupération. Ce lien verrouille votre compte.',
    frozen: {
      subject: 'Votre compte est verrouillé',
      text: 'Votre compte est verrouillé, car quelqu’un a signalé qu’une autre personne l’avait récupéré.',
    },
    askToUnlock: ({ service }) => `Demandez à ${service} de le déverrouiller.`,
    unfrozen: {
      subject: 'Votre compte est déverrouillé',
      text: 'Votre compte est déverrouillé. Vous pouvez à nouveau vous connecter.',
    },
    notYou:
      'Si ce n’était pas vous, quelqu’un d’autre connaît votre mot de passe. Changez-le.',

    approve:
      'Si c’est vous, démarrez la récupération ici. Ce lien fonctionne un jour au plus\u00A0:',
    finish:
      'Si c’est vous, continuez dans le navigateur où vous êtes en train de vous connecter\u00A0:',
    stop: 'Si ce n’était pas vous, arrêtez la récupération ici\u00A0:',
    typeDigits: ({ digits }) =>
      `Si c’est vous, saisissez ces chiffres là où vous êtes en train de vous connecter\u00A0: ${digits}`,
    keepDigits: 'Ne donnez ces chiffres à personne.',

    contact: {
      askedSubject: ({ account }) =>
        `Est-ce que ${account} vous a demandé de l’aide\u00A0?`,
      asked: ({ account }) =>
        `Quelqu’un veut récupérer le compte ${account} et a besoin que vous lui donniez six chiffres.`,
      giveDigits: ({ digits }) =>
        `Appelez la personne à qui appartient le compte, ou rencontrez-la. Si c’est bien elle qui l’a demandé, dites-lui ces chiffres\u00A0: ${digits}`,
      warn: 'N’écrivez pas ces chiffres dans un message et ne les dites à personne d’autre. Si cette personne n’a rien demandé, prévenez-la\u00A0: quelqu’un connaît son mot de passe.',
      openSubject: ({ account }) =>
        `Quelqu’un est en train de récupérer le compte ${account}`,
      open: ({ account }) =>
        `Quelqu’un est en train de récupérer le compte ${account}. Demandez à la personne à qui il appartient si elle est au courant.`,
      stop: 'Si la personne à qui appartient le compte n’a rien demandé, arrêtez la récupération ici\u00A0:',
      finishSubject: ({ account }) => `L’attente pour le compte ${account} est terminée`,
      finish: ({ account }) =>
        `L’attente pour récupérer le compte ${account} est terminée.`,
      passOnLink:
        'Appelez la personne à qui appartient le compte, ou rencontrez-la. Si c’est bien elle qui l’a demandé, donnez-lui ce lien. Elle l’ouvre dans le navigateur où elle est en train de se connecter\u00A0:',
      usedSubject: ({ account }) => `Le compte ${account} a été récupéré`,
      used: ({ account }) =>
        `Le compte ${account} a été récupéré. Les anciens codes ne fonctionnent plus.`,
      cancelledSubject: ({ account }) =>
        `La récupération du compte ${account} a été arrêtée`,
      cancelled: ({ account }) =>
        `La récupération du compte ${account} a été arrêtée. Rien n’a changé.`,
      frozenSubject: ({ account }) => `Le compte ${account} est verrouillé`,
      frozen: ({ account }) =>
        `Le compte ${account} est verrouillé, car quelqu’un a signalé qu’une autre personne l’avait récupéré.`,
      unfrozenSubject: ({ account }) => `Le compte ${account} est déverrouillé`,
      unfrozen: ({ account }) =>
        `Le compte ${account} est déverrouillé. La personne à qui il appartient peut à nouveau se connecter.`,
      about: ({ account, service }) =>
        `Vous recevez ce message parce que vous êtes un contact du compte ${account} chez ${service}.`,
    },
  },

  reminder: {
    subject: 'Rappel concernant vos codes de secours',
    notTurnedOn:
      'Vos codes de secours ne sont pas activés. Saisissez-en un dans votre compte, ou obtenez-en de nouveaux.',
    none: 'Vous n’avez pas de codes de secours. Si vous perdez votre téléphone, vous ne pourrez pas vous connecter. Obtenez des codes maintenant.',
    usedUp:
      'Vous avez utilisé votre dernier code de secours. Obtenez de nouveaux codes maintenant.',
    low: ({ remaining }) =>
      plural('fr', remaining, {
        one: `Il vous reste ${remaining} code de secours. Obtenez-en de nouveaux avant de devoir l’utiliser.`,
        other: `Il vous reste ${remaining} codes de secours. Obtenez-en de nouveaux avant d’avoir besoin du dernier.`,
      }),
    locked:
      'Vos codes de secours sont verrouillés après trop de tentatives incorrectes. Saisissez-en un dans votre compte pour les déverrouiller.',
    review:
      'Avez-vous toujours vos codes de secours\u00A0? Cherchez votre liste et saisissez un code dans votre compte. Il restera utilisable.',
    where: 'Connectez-vous et ouvrez les paramètres de votre compte.',
  },
};
