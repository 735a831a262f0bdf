/** Problems and the field for a code in French. `../fr.ts` has the terms. */
export const shared = {
  // problems.ts
  'bc-problem-unreachable':
    'Le site est inaccessible pour le moment. Vérifiez votre connexion et réessayez.',
  'bc-problem-refused': 'Le site a refusé cette action. Rechargez la page et réessayez.',
  'bc-problem-unauthorized':
    'Votre session est fermée. Reconnectez-vous dans un autre onglet, puis revenez ici et réessayez.',
  'bc-problem-another-account':
    'Vous utilisez maintenant un autre compte. Rechargez la page, ou revenez au compte avec lequel vous l’avez ouverte.',
  'bc-problem-step-up': 'Confirmez votre identité avant de modifier vos codes.',
  'bc-problem-factor':
    'Un code de secours ne suffit pas pour cette modification. Confirmez avec votre deuxième étape habituelle, puis réessayez.',
  'bc-problem-step-up-declined':
    'Rien n’a changé, car vous n’avez pas confirmé votre identité.',
  'bc-problem-wrong-code':
    'Ce code n’appartient pas à cette série. Saisissez n’importe quel code de cette série.',
  'bc-problem-throttled': 'Trop de tentatives. Réessayez dans {0}.',
  'bc-problem-busy':
    'Le site traite encore une autre de vos demandes. Réessayez dans un instant.',
  'bc-problem-suspended':
    'Les codes de secours sont verrouillés après trop de tentatives incorrectes.',
  'bc-problem-elsewhere':
    'Vous avez commencé à créer de nouveaux codes dans un autre navigateur ou onglet (le {0}). Terminez là-bas, ou recommencez ici.',
  'bc-problem-clock':
    'L’horloge de votre appareil n’est pas à l’heure. Réglez la date et l’heure, puis réessayez.',
  'bc-problem-too-many-sets-one':
    'Vous avez déjà {0} série, et c’est le maximum. Supprimez-la d’abord.',
  'bc-problem-too-many-sets-other':
    'Vous avez déjà {0} séries, et c’est le maximum. Supprimez-en une d’abord.',
  'bc-problem-recovery-off':
    'La récupération de compte n’est pas possible ici. Contactez l’assistance du site.',
  'bc-problem-operator':
    'Seule l’assistance du site peut récupérer ce compte. Contactez-la, et préparez de quoi prouver votre identité.',
  'bc-problem-frozen':
    'Ce compte est verrouillé, car quelqu’un a signalé qu’une autre personne l’avait récupéré. Demandez à l’assistance du site de le déverrouiller.',
  'bc-problem-link-expired':
    'Ce lien ne fonctionne plus. Reconnectez-vous avec votre mot de passe et demandez un nouveau lien.',
  'bc-problem-gone':
    'Cette série n’existe plus. Elle a peut-être été modifiée dans un autre onglet.',
  'bc-problem-label':
    'Votre saisie contient un caractère qui ne peut pas être affiché. Supprimez-le et réessayez.',
  'bc-problem-unsafe-form':
    'Les codes de secours ne fonctionnent pas sur cette page, car son formulaire n’est pas sûr. Connectez-vous autrement, et signalez-le au site.',
  'bc-problem-cannot-hash':
    'Ce navigateur n’a pas pu effectuer le calcul. Rechargez la page ou essayez un autre navigateur.',
  'bc-problem-other': 'Un problème est survenu ({0}). Réessayez.',

  // code-field/code-field.ts
  'bc-field-count-one': '{0} sur {1} caractère',
  'bc-field-count-other': '{0} sur {1} caractères',
  'bc-field-hint': 'Majuscules, espaces et tirets n’ont pas d’importance.',
  'bc-field-bad-symbol': 'Aucun code ne contient « {0} ». Vérifiez le caractère {1}.',
  'bc-field-empty': 'Saisissez un code de votre liste.',
  'bc-field-several-one': 'Il y a {0} code ici. N’en gardez qu’un.',
  'bc-field-several-other': 'Il y a {0} codes ici. N’en gardez qu’un.',
  'bc-field-authenticator':
    'On dirait un code de votre application d’authentification. Saisissez plutôt un code de secours.',
  'bc-field-length-one': 'Un code a {0} caractère. Vous en avez saisi {1}.',
  'bc-field-length-other': 'Un code a {0} caractères. Vous en avez saisi {1}.',
  'bc-field-check-failed':
    'Il y a une faute de frappe. Comparez le code avec votre liste, groupe par groupe.',
  'bc-field-question':
    'Vérifiez le caractère {0}. Vous avez saisi « {1} ». Votre liste indique-t-elle « {2} » ?',
  'bc-field-question-spelled':
    'Vérifiez le caractère {0}. Vous avez saisi : {1}. Votre liste indique-t-elle : {2} ?',
  'bc-field-digit': 'chiffre {0}',
  'bc-field-letter': 'lettre {0}',
};
