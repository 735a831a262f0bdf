/** The page of recovery links in French. `../fr.ts` has the terms. */
export const recovery = {
  // recovery/
  'bc-recovery-approve-title': 'Avez-vous demandé à récupérer votre compte ?',
  'bc-recovery-approve-who':
    'Quelqu’un se connecte à votre compte et dit avoir perdu tous les codes et tous les appareils. Si c’est vous, démarrez la récupération.',
  'bc-recovery-approve-what':
    'Ensuite, vous attendez, en général une journée. Nous prévenons toutes les adresses de votre compte, pour que toute personne qui reçoit nos messages puisse arrêter la récupération. Vos anciens codes fonctionnent jusqu’à ce que vous en activiez de nouveaux.',
  'bc-recovery-approve-not-you':
    'Ce n’était pas vous ? Ne démarrez rien. Quelqu’un connaît votre mot de passe : changez-le.',
  'bc-recovery-approve': 'Oui, c’est moi : démarrer',
  'bc-recovery-approved-title': 'L’attente a commencé',
  'bc-recovery-approved':
    'Elle se termine le {0}. Reconnectez-vous alors avec votre mot de passe, et appuyez sur « Je n’ai rien de tout cela ». Nous vous enverrons le lien de la dernière étape.',
  'bc-recovery-found': 'Si vous retrouvez un code entre-temps, utilisez-le.',
  'bc-recovery-finish-title': 'L’attente est terminée',
  'bc-recovery-finish-what':
    'Continuez, et vous obtiendrez de nouveaux codes dans ce navigateur. Quand vous les activerez, tous les anciens codes cesseront de fonctionner et vos sessions seront fermées partout.',
  'bc-recovery-finish-not-you':
    'Ce n’était pas vous ? Ne continuez pas. Dans un de nos autres messages, ouvrez le lien qui arrête la récupération.',
  'bc-recovery-finish': 'Continuer',
  'bc-recovery-sign-in':
    'Connectez-vous d’abord avec votre mot de passe, dans un autre onglet de ce navigateur. Puis revenez ici et appuyez sur « Continuer ».',
  'bc-recovery-permitted-title': 'Vous pouvez obtenir de nouveaux codes',
  'bc-recovery-permitted':
    'Vous pouvez les obtenir dans ce navigateur jusqu’au {0}. Rien n’a encore changé, et vos anciens codes fonctionnent toujours.',
  'bc-recovery-stop-title': 'Arrêter cette récupération ?',
  'bc-recovery-stop-what':
    'Quelqu’un a demandé à récupérer votre compte. Si ce n’était pas vous, arrêtez la récupération maintenant. Cela ne connecte personne, et vos codes ne changent pas.',
  'bc-recovery-stop-late':
    'Quelqu’un a déjà récupéré votre compte ? Dans ce cas, arrêter la récupération verrouille le compte jusqu’à ce que l’assistance du site le déverrouille.',
  'bc-recovery-stop': 'Arrêter',
  'bc-recovery-stop-expired':
    'Ce lien ne fonctionne plus. La récupération est peut-être déjà terminée. Si vous ne l’avez pas demandée, changez votre mot de passe et contactez l’assistance du site.',
  'bc-recovery-stopped-title': 'Récupération arrêtée',
  'bc-recovery-stopped': 'Plus personne ne peut poursuivre cette récupération.',
  'bc-recovery-change-password':
    'Changez maintenant votre mot de passe, car quelqu’un d’autre le connaît.',
  'bc-recovery-no-link-title': 'Ouvrez le lien de notre message',
  'bc-recovery-no-link':
    'Cette page a besoin du lien que nous vous avons envoyé. Rouvrez le message et utilisez son lien.',
  'bc-recovery-refused-title': 'Cela n’a pas fonctionné',
};
