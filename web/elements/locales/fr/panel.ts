/** The panel in French. `../fr.ts` has the terms. */
export const panel = {
  // panel/panel.ts
  'bc-title': 'Codes de secours',

  // panel/views/panel-view.ts
  'bc-loading': 'Recherche de vos codes…',
  'bc-retry': 'Réessayer',

  // panel/views/heading.ts
  'bc-not-active': 'À activer',

  // panel/views/steps.ts
  'bc-steps': 'Étapes',
  'bc-step-save': 'Enregistrer',
  'bc-step-check': 'Vérifier',
  'bc-step-done': 'Terminé',
  'bc-step-past': 'fait',
  'bc-on': 'Activés',

  // panel/views/save-ways.ts
  'bc-copy': 'Copier',
  'bc-way-copied': 'Copiés',
  'bc-download': 'Télécharger',
  'bc-way-downloaded': 'Téléchargés',
  'bc-print': 'Imprimer',
  'bc-way-printed': 'Imprimés',
  'bc-in-app':
    'Vous êtes dans le navigateur d’une application, qui ne peut ni enregistrer de fichiers ni imprimer. Copiez les codes ou notez-les, ou ouvrez cette page dans votre navigateur habituel.',
  'bc-copied': 'Tous les codes sont copiés.',
  'bc-not-copied':
    'Votre navigateur n’a pas autorisé la copie. Les codes sont sélectionnés : copiez-les vous-même, ou bien téléchargez-les ou imprimez-les.',
  'bc-downloaded': 'Regardez dans vos téléchargements. Le fichier y est-il ?',
  'bc-downloaded-yes': 'Oui, il y est',
  'bc-printed': 'L’impression a-t-elle réussi ?',
  'bc-printed-yes': 'Oui, c’est imprimé',
  'bc-not-printed':
    'Ce navigateur ne peut pas imprimer. Copiez ou téléchargez plutôt les codes.',
  'bc-unsaved':
    'Enregistrez-les d’abord : copiez-les, téléchargez-les, imprimez-les ou notez-les.',
  'bc-unsaved-no-print':
    'Enregistrez-les d’abord : copiez-les, téléchargez-les ou notez-les.',
  'bc-unsaved-in-app': 'Enregistrez-les d’abord : copiez-les ou notez-les.',
  'bc-unsaved-download': 'Vérifiez d’abord que le fichier est dans vos téléchargements.',
  'bc-unsaved-print': 'Vérifiez d’abord que vos codes ont été imprimés.',

  // panel/views/save-step.ts
  'bc-codes-title': 'Enregistrez vos codes de secours',
  'bc-codes-what': 'Nous ne les voyons jamais, nous ne pourrons donc plus les afficher.',
  'bc-codes-set': 'Série {0}, créée le {1}',
  'bc-codes-where':
    'Gardez-les à deux endroits : dans votre gestionnaire de mots de passe, et sur papier en lieu sûr.',
  'bc-continue': 'Continuer',
  'bc-written-down': 'Je les ai notés à la main',
  'bc-cancel': 'Annuler',
  'bc-leaving':
    'Arrêter ici ? Ces codes ne fonctionneront pas, même si vous les avez enregistrés.',
  'bc-leaving-renewal':
    'Arrêter ici ? Ces codes ne fonctionneront pas, même si vous les avez enregistrés. Vos anciens codes continuent de fonctionner.',
  'bc-leaving-keep': 'Garder ces codes',
  'bc-discard': 'Abandonner ces codes',

  // panel/views/done-step.ts
  'bc-done-title': 'Vos codes de secours sont activés',
  'bc-done-set-one': '{0} code · série {1}',
  'bc-done-set-other': '{0} codes · série {1}',
  'bc-done-replaced': 'Vos anciens codes ne fonctionnent plus. Jetez l’ancienne liste.',
  'bc-done-second':
    'Gardez une deuxième copie ailleurs, au cas où vous perdriez la première.',
  'bc-done-print': 'Imprimer une autre liste',
  'bc-done': 'Terminé',

  // panel/views/availability.ts
  'bc-off': 'Désactivés',
  'bc-check-due': 'À vérifier',
  'bc-left-one': 'Reste {0}',
  'bc-left-other': 'Reste {0}',
  'bc-running-low': 'Bientôt épuisés',
  'bc-used-up': 'Tous utilisés',
  'bc-locked': 'Verrouillés',
  'bc-none-one':
    'Téléphone perdu ? Un code de secours vous permet de vous connecter. Vous obtenez {0} code, qui fonctionne une seule fois.',
  'bc-none-other':
    'Téléphone perdu ? Un code de secours vous permet de vous connecter. Vous en obtenez {0}, et chacun fonctionne une seule fois.',
  'bc-exhausted':
    'Vous avez utilisé tous vos codes. Obtenez-en de nouveaux maintenant, tant que votre session est ouverte.',
  'bc-low-one':
    'Il vous reste {0} code. Obtenez-en de nouveaux avant de devoir l’utiliser.',
  'bc-low-other':
    'Il vous reste {0} codes. Obtenez-en de nouveaux avant d’avoir besoin du dernier.',
  'bc-low-of-one':
    'Il ne reste que {1} code dans « {0} ». Obtenez de nouveaux codes sans tarder.',
  'bc-low-of-other':
    'Il ne reste que {1} codes dans « {0} ». Obtenez de nouveaux codes sans tarder.',
  'bc-suspended':
    'Les codes de secours sont verrouillés après trop de tentatives incorrectes. Saisissez ici un de vos codes pour les déverrouiller, ou obtenez-en de nouveaux.',

  // panel/views/overview.ts
  'bc-add': 'Obtenir une autre série',

  // panel/views/pending-set.ts
  'bc-pending-title': 'Terminez l’activation de vos codes',
  'bc-pending':
    'Ce navigateur n’a plus ces codes. Si vous les avez enregistrés, ouvrez ce que vous avez enregistré et saisissez n’importe lequel. Sinon, recommencez.',
  'bc-pending-elsewhere':
    'Ces codes ont été créés dans un autre navigateur ou onglet. Si vous les avez, saisissez n’importe lequel. Sinon, recommencez.',
  'bc-pending-prepared': 'Elle fonctionnera dès que vous aurez saisi un de ses codes.',
  'bc-pending-label': 'Un de ces codes',
  'bc-confirm': 'Activer les codes',
  'bc-start-again': 'Recommencer',
  'bc-finish': 'Terminer',
  'bc-turn-it-on': 'Activer',

  // panel/views/check-step.ts
  'bc-prove-title': 'Vérifiez ce que vous avez enregistré',
  'bc-prove-why':
    'Ouvrez ce que vous avez enregistré et saisissez n’importe quel code. Il restera utilisable.',
  'bc-prove-label': 'Un de vos nouveaux codes',
  'bc-back-to-codes': 'Revenir aux codes',
  'bc-confirming': 'Activation de vos codes…',

  // panel/views/set-facts.ts
  'bc-set-unnamed': 'Vos codes',
  'bc-set-by-id': 'Série {0}',
  'bc-set-prepared': 'Série préparée par {0}.',
  'bc-set-imported': 'Série préparée par votre administrateur.',
  'bc-set-left-one': 'Reste {0} sur {1}',
  'bc-set-left-other': 'Reste {0} sur {1}',
  'bc-set-left-locked-one': 'Reste {0} sur {1}, verrouillé',
  'bc-set-left-locked-other': 'Reste {0} sur {1}, verrouillés',
  'bc-set-none-used': 'Aucun code n’est encore utilisé.',
  'bc-set-used-one': 'Le code {0} est utilisé.',
  'bc-set-used-other': 'Les codes {0} sont utilisés.',
  'bc-set-made': 'Créés le {0}',
  'bc-set-last-used': 'Dernière utilisation le {0}',
  'bc-set-last-checked': 'Dernière vérification le {0}',
  'bc-set-review': 'Vérifiez d’ici au {0} que vous avez toujours votre liste',
  'bc-review-ask': 'Les avez-vous toujours ? Pour vous en assurer, vérifiez un code.',
  'bc-review-due': 'C’est le moment de vérifier que vous avez toujours cette liste.',
  'bc-review-overdue':
    'Vous n’avez pas vérifié cette liste depuis le {0}. Si vous l’avez perdue, obtenez de nouveaux codes.',

  // panel/views/active-set.ts
  'bc-check': 'Vérifier un code',
  'bc-renew': 'Obtenir de nouveaux codes',
  'bc-remove': 'Supprimer',

  // panel/views/check-form.ts
  'bc-check-how': 'Saisissez n’importe quel code de cette série. Il restera utilisable.',
  'bc-check-how-any':
    'Saisissez n’importe quel code de l’une de vos listes. Il restera utilisable.',
  'bc-check-label': 'Un code de cette série',
  'bc-check-label-any': 'Un code de l’une de vos listes',
  'bc-unlock': 'Déverrouiller les codes',
  'bc-check-send': 'Vérifier le code',
  'bc-check-works':
    'Le code {0} fonctionne, tout comme vos autres codes non utilisés de cette série.',
  'bc-check-works-of':
    'Le code {0} de « {1} » fonctionne, tout comme les autres codes non utilisés de cette série.',
  'bc-check-used':
    'Vous avez utilisé le code {0} le {1}. Essayez-en un qui n’est pas rayé.',
  'bc-check-used-of':
    'Le code {0} de « {1} » a été utilisé le {2}. Essayez-en un qui n’est pas rayé.',

  // panel/views/remove-set.ts
  'bc-remove-what':
    'Ces codes cesseront immédiatement de fonctionner, même imprimés. Vous n’aurez alors plus de codes de secours.',
  'bc-remove-what-of':
    'Les codes de « {0} » cesseront immédiatement de fonctionner, même imprimés.',
  'bc-discard-what':
    'Vous ne pourrez pas utiliser ces codes, même si vous les avez imprimés.',
  'bc-discard-prepared':
    '{0} a préparé « {1} ». Une personne qui partage ce compte attend peut-être cette série. Si vous l’abandonnez, ses codes ne fonctionneront jamais, même imprimés.',
  'bc-discard-imported':
    'Votre administrateur a préparé « {0} ». Une personne qui partage ce compte attend peut-être cette série. Si vous l’abandonnez, ses codes ne fonctionneront jamais, même imprimés.',
  'bc-discard-elsewhere':
    'La série « {0} » a été créée dans un autre navigateur ou onglet (le {1}). Une personne qui partage ce compte est peut-être en train de l’enregistrer. Si vous l’abandonnez, ses codes ne fonctionneront jamais, même imprimés.',
  'bc-discard-yes': 'Oui, les abandonner',
  'bc-discard-start-again': 'L’abandonner et recommencer',
  'bc-remove-now': 'Supprimer cette série',
  'bc-close': 'Fermer',

  // panel/views/notices.ts
  'bc-outcome-on': 'Vos codes de secours sont activés.',
  'bc-outcome-replaced':
    'Vos nouveaux codes sont activés. Les anciens ne fonctionnent plus.',
  'bc-outcome-unlocked': 'Vos codes de secours fonctionnent à nouveau.',
  'bc-outcome-removed': 'La série est supprimée. Ses codes ne fonctionnent plus.',
  'bc-old-codes-work':
    'Vos anciens codes fonctionnent encore. Ils cesseront de fonctionner quand vous activerez les nouveaux.',

  // panel/views/start-form.ts
  'bc-renew-title': 'Obtenir de nouveaux codes',
  'bc-renew-count-one': 'Vous obtiendrez {0} nouveau code.',
  'bc-renew-count-other': 'Vous obtiendrez {0} nouveaux codes.',
  'bc-renew-what':
    'Les anciens fonctionneront jusqu’à ce que vous ayez enregistré et vérifié les nouveaux.',
  'bc-renew-used-up': 'Les autres séries ne changent pas.',
  'bc-keep-old': 'Garder mes anciens codes',
  'bc-add-what':
    'Gardez une deuxième série à un autre endroit, ou obtenez-en une pour chaque personne qui partage ce compte. Vous pourrez supprimer chaque série séparément.',
  'bc-label': 'Où allez-vous les garder ? (facultatif)',
  'bc-label-hint': 'Par exemple, « Coffre à la maison ».',
  'bc-generate': 'Obtenir des codes',
  'bc-regenerate': 'Créer de nouveaux codes',

  // panel/views/make-step.ts
  'bc-step-up-title': 'Confirmez votre identité',
  'bc-step-up-why':
    'Un code de secours ouvre votre compte : personne d’autre que vous ne doit en obtenir de nouveaux.',
  'bc-generating-title': 'Création de vos codes',
  'bc-generating': '{0} sur {1} créés sur cet appareil.',
  'bc-enrolling': 'C’est presque fini. Vos codes restent sur cet appareil.',

  // panel/views/recovery.ts, panel/views/start-form.ts
  'bc-recovery-asked': 'Le {0}, quelqu’un a demandé à récupérer ce compte.',
  'bc-recovery-asked-from':
    'Le {0}, quelqu’un a demandé, depuis {1}, à récupérer ce compte.',
  'bc-recovery-until': 'La récupération pourra être terminée à partir du {0}.',
  'bc-recovery-ready': 'La récupération peut être terminée dès maintenant.',
  'bc-dispute': 'Ce n’était pas moi',
  'bc-dispute-what':
    'Si ce n’était pas vous, arrêtez la récupération. Vos codes ne changent pas.',
  'bc-dispute-yes': 'Oui, l’arrêter',
  'bc-outcome-recovery-stopped':
    'La récupération est arrêtée. Changez votre mot de passe maintenant, car quelqu’un d’autre le connaît.',
  'bc-recently-recovered':
    'Ce compte a été récupéré il y a peu. Ce n’était pas vous ? Dans un de nos messages, ouvrez le lien qui arrête la récupération. Ce lien verrouille le compte.',
  'bc-recovering-what':
    'Quand vous les activerez, tous les anciens codes cesseront de fonctionner et vos sessions seront fermées partout.',
};
