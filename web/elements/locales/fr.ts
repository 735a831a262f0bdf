/**
 * The elements in French, in formal address (vous), without words that depend on who reads.
 * Terms: backup code = code de secours; set = série; sheet = liste, because it can be a file
 * as well; turn on = activer; sign in = se connecter; confirm that it's you = confirmer votre
 * identité; recovery = récupération; used up = épuisé, tous utilisés; locked = verrouillé; cross off = rayer;
 * save = enregistrer; discard = abandonner; remove = supprimer; password manager =
 * gestionnaire de mots de passe; wallet cards = cartes de portefeuille.
 * Inside « » and before : ; ! ? stands a no-break space (U+00A0). A test checks it.
 */

import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'fr',
  'bc-direction': 'ltr',

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

  // panel/panel.ts
  'bc-title': 'Codes de secours',

  // sheet/sheet.ts
  'bc-sheet-account': 'Compte',
  'bc-sheet-label': 'Nom',
  'bc-sheet-made': 'Créés le',
  'bc-sheet-set': 'Série',
  'bc-sheet-title': 'Codes de secours',
  'bc-sheet-qr': 'ouvre la page de connexion',
  'bc-sheet-page': 'Page {0} sur {1}',
  'bc-sheet-not-on':
    'Ces codes ne fonctionneront que lorsque vous en aurez saisi un dans les paramètres de votre compte.',
  'bc-sheet-done': 'Fait',
  'bc-sheet-used-on': 'utilisé le',
  'bc-sheet-use': 'Utiliser un code',
  'bc-sheet-use-sign-in': 'Connectez-vous avec votre nom et votre mot de passe.',
  'bc-sheet-use-choose': 'Choisissez « Utiliser un code de secours ».',
  'bc-sheet-use-type':
    'Saisissez un code qui n’est pas rayé. Majuscules, espaces et tirets n’ont pas d’importance.',
  'bc-sheet-keep': 'Garder vos codes en sécurité',
  'bc-sheet-keep-once': 'Chaque code fonctionne une seule fois. Ensuite, rayez-le.',
  'bc-sheet-keep-where': 'Gardez cette liste là où personne d’autre n’a accès.',
  'bc-sheet-keep-copy': 'Gardez une copie à un autre endroit.',
  'bc-sheet-keep-new':
    'Si vous obtenez de nouveaux codes, ceux-ci cessent de fonctionner dès que les nouveaux sont activés.',
  'bc-sheet-notes': 'Notes (jamais votre mot de passe)',
  'bc-sheet-lost-address':
    'Vous avez perdu votre téléphone et cette liste ? Allez sur {0}',
  'bc-sheet-lost':
    'Vous avez perdu votre téléphone et cette liste ? Demandez de l’aide au site.',
  'bc-sheet-lost-service':
    'Vous avez perdu votre téléphone et cette liste ? Demandez de l’aide à {0}.',
  'bc-sheet-no-copy': 'Nous ne pourrons plus afficher ces codes.',
  'bc-sheet-cut': 'Découpez le long des traits pleins et pliez le long des pointillés.',
  'bc-advice-never':
    'Nous ne vous demanderons jamais un code par téléphone, par e-mail ou par chat.',

  // sheet/print-dialog.ts
  'bc-print-title': 'Imprimer vos codes',
  'bc-print-usual': 'Taille normale',
  'bc-print-usual-hint': 'Une feuille de papier.',
  'bc-print-large': 'Gros caractères',
  'bc-print-large-hint': 'Plus facile à lire, sur plus de pages.',
  'bc-print-cards': 'Cartes de portefeuille',
  'bc-print-cards-hint': 'Au format d’une carte bancaire, à découper et à plier.',
  'bc-print-qr': 'Un code QR à côté de chaque code',
  'bc-print-qr-no-room': 'Il n’y a pas assez de place sur les cartes.',
  'bc-print-qr-hint': 'Vous pourrez le scanner au lieu de saisir le code.',
  'bc-print-pages-one': '{0} page sera imprimée.',
  'bc-print-pages-other': '{0} pages seront imprimées.',

  // second-copy
  'bc-note-title': 'Codes de secours pour {0}',
  'bc-note-set': 'Série {0}, créée le {1}',
  'bc-reminder-title': 'Vérifiez vos codes de secours',
  'bc-reminder-title-for': 'Vérifiez vos codes de secours pour {0}',
  'bc-reminder-text':
    'Avez-vous toujours la liste de la série {0} ? Sinon, obtenez de nouveaux codes dans les paramètres de votre compte.',
  'bc-copy-encrypting': 'Chiffrement…',
  'bc-copy-encrypted': 'Créer un fichier chiffré',
  'bc-copy-encrypted-done':
    'Le fichier chiffré est enregistré. Gardez ses mots dans un autre endroit.',
  'bc-copy-not-encrypted': 'Le fichier n’a pas pu être chiffré. Réessayez.',
  'bc-copy-remind': 'Rappel dans un an',
  'bc-copy-remind-done':
    'Ouvrez le fichier téléchargé pour ajouter le rappel à votre agenda. Ce fichier ne contient aucun code.',
  'bc-copy-note': 'Copier comme note',
  'bc-copy-note-done':
    'C’est copié. Collez le texte dans une note sécurisée de votre gestionnaire de mots de passe.',
  'bc-copy-refused': 'Votre navigateur n’a pas autorisé la copie.',
  'bc-copy-share': 'Partager',
  'bc-words-title': 'Ces cinq mots ouvrent le fichier',
  'bc-words-how':
    'Le fichier est dans vos téléchargements. Pour l’ouvrir plus tard, il vous faudra ces mots et le logiciel gratuit age (age-encryption.org).',
  'bc-words-keep':
    'Notez-les, et ne les gardez pas avec le fichier. Nous ne pourrons plus les afficher.',
  'bc-words-type': 'Saisissez les cinq mots',
  'bc-words-wrong':
    'Ce ne sont pas les bons mots. Comparez-les avec ce que vous avez noté.',
  'bc-words-check': 'Vérifier les mots',

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
});
