/** The entry and scanning in French. `../fr.ts` has the terms. */
export const entry = {
  // entry/announcing.ts
  'bc-entry-scanned':
    'Le code est dans le champ. Comparez-le avec votre liste, puis continuez.',
  'bc-entry-sending': 'Vérification du code…',
  'bc-entry-wait': 'Trop de tentatives. Attendez la fin du délai affiché.',
  'bc-entry-again': 'Vous pouvez réessayer maintenant.',

  // entry/views.ts
  'bc-entry-title': 'Saisissez un code de secours',
  'bc-entry-title-confirm': 'Confirmez avec un code de secours',
  'bc-entry-confirm': 'Confirmer',
  'bc-entry-locked': 'Les codes de secours sont verrouillés',
  'bc-entry-another-way': 'Connectez-vous autrement.',
  'bc-entry-recovery': 'Je n’ai rien de tout cela',
  'bc-entry-scan': 'Scanner',
  'bc-entry-loading': 'Un instant…',
  'bc-entry-none': 'Ce compte n’a pas de codes de secours. Connectez-vous autrement.',
  'bc-entry-suspended':
    'Il y a eu trop de tentatives incorrectes. Connectez-vous autrement, ou utilisez un navigateur où vous avez déjà ouvert une session.',
  'bc-entry-label': 'Code de secours',
  'bc-entry-send': 'Se connecter',

  // scanning/view.ts
  'bc-scan-title': 'Scanner un code',
  'bc-scan-choose': 'Choisissez un code',
  'bc-scan-take': 'Prenez-en un que vous n’avez pas rayé.',
  'bc-scan-hold': 'Placez devant l’appareil photo le carré situé à côté d’un code.',
  'bc-scan-photo':
    'Prenez en photo le carré situé à côté d’un code, ou choisissez votre fichier enregistré.',
  'bc-scan-no-camera':
    'Cette page ne peut pas utiliser l’appareil photo. Utilisez plutôt une photo.',
  'bc-scan-no-decoder':
    'Ce navigateur ne peut pas lire le carré. Saisissez plutôt le code.',
  'bc-scan-not-found':
    'Aucun code de secours n’apparaît sur cette image. Rapprochez-vous, ou saisissez le code.',
  'bc-scan-not-in-file':
    'Ce fichier ne contient aucun code de secours. S’il est chiffré, ouvrez-le d’abord avec ses mots.',
  'bc-scan-another':
    'Ce n’est pas un code de secours. Utilisez le carré situé à côté d’un code.',
  'bc-scan-file': 'Photo ou fichier',

  // entry/attempt-texts.ts
  'bc-entry-expired':
    'Cette connexion a pris trop de temps. Recommencez depuis le début.',
  'bc-entry-never-on':
    'Les codes que vous avez créés le {0} (série {1}) n’ont jamais été activés, ils ne fonctionnent donc pas.',
  'bc-entry-wrong': 'Ce n’est pas un de vos codes. Vérifiez votre liste et réessayez.',
  'bc-entry-used': 'Vous avez utilisé le code {0} le {1}. Essayez le suivant.',
  'bc-entry-used-of':
    'Vous avez utilisé le code {0} le {1} (série créée le {2}). Essayez le suivant.',
  'bc-entry-replaced':
    'Ce code vient d’une ancienne série, créée le {0} et remplacée le {1}. Utilisez votre liste plus récente.',
  'bc-entry-withdrawn':
    'Ce code vient d’une série créée le {0} et supprimée le {1}. Utilisez une autre liste, ou connectez-vous autrement.',
  'bc-entry-spent':
    'Ce code vient d’une série créée le {0} et épuisée le {1}. Utilisez une autre liste, ou connectez-vous autrement.',

  // entry/accepted-view.ts
  'bc-entry-in': 'Connexion réussie',
  'bc-entry-confirmed': 'Identité confirmée',
  'bc-entry-used-now': 'Le code {0} est maintenant utilisé. Rayez-le.',
  'bc-entry-used-now-named': 'Le code {0} de « {1} » est maintenant utilisé. Rayez-le.',
  'bc-entry-used-now-made':
    'Le code {0} de la série créée le {1} est maintenant utilisé. Rayez-le.',
  'bc-entry-left-one': 'Il en reste {0}.',
  'bc-entry-left-other': 'Il en reste {0}.',
  'bc-entry-none-left': 'Il n’en reste aucun.',
  'bc-entry-lost':
    'Téléphone perdu ? Ajoutez-en un nouveau maintenant. Vous n’aurez pas à confirmer de nouveau votre identité.',
  'bc-entry-few':
    'Vous n’avez presque plus de codes. Obtenez-en de nouveaux maintenant, tant que votre session est ouverte.',
  'bc-entry-last':
    'C’était le dernier code de cette liste. Obtenez de nouveaux codes maintenant, ou vous risquez de ne pas pouvoir vous connecter la prochaine fois.',
  'bc-entry-new-phone': 'Ajouter un téléphone',

  // entry/lost/
  'bc-lost-title': 'Vous avez tout perdu ?',
  'bc-lost-what':
    'Nous envoyons un message à toutes les adresses de ce compte. Ouvrez le lien qu’il contient, puis attendez, en général une journée. Vous pourrez alors obtenir de nouveaux codes.',
  'bc-lost-again':
    'Vous avez déjà attendu ? Refaites la demande, et nous vous enverrons le lien de la dernière étape.',
  'bc-lost-ask': 'M’envoyer un message',
  'bc-lost-truth':
    'Sans code, cette page ne peut pas vous connecter, et personne ne peut restaurer des codes perdus. Votre session est-elle encore ouverte ailleurs, peut-être sur un autre appareil ? Obtenez-y de nouveaux codes.',
  'bc-lost-others': 'Sinon, voici ce que le site propose :',
  'bc-lost-support':
    'Sinon, contactez l’assistance du site. Elle vous dira ce qu’elle peut faire.',
  'bc-asked-title': 'Cherchez notre message',
  'bc-asked-what':
    'Nous avons envoyé un message à toutes les adresses de ce compte. Ouvrez-le sur cet appareil.',
  'bc-asked-hours-one': 'Vous attendrez {0} heure, parfois plus.',
  'bc-asked-hours-other': 'Vous attendrez {0} heures, parfois plus.',
  'bc-asked-days-one': 'Vous attendrez {0} jour, parfois plus.',
  'bc-asked-days-other': 'Vous attendrez {0} jours, parfois plus.',
  'bc-asked-spam': 'Toujours rien après quelques minutes ? Regardez dans vos spams.',
  'bc-asked-digits': 'J’ai reçu six chiffres',
  'bc-asked-label': 'Six chiffres reçus par SMS ou donnés par votre contact',
  'bc-asked-incomplete': 'Saisissez les six chiffres.',
  'bc-asked-wrong':
    'Ces chiffres sont incorrects ou ne fonctionnent plus. Vérifiez-les, ou revenez en arrière et demandez-en de nouveaux.',
  'bc-back': 'Retour',
};
