/**
 * The offline page in French, with "vous". A sheet is a "liste", a set a "série", as in the
 * elements. Erase = effacer; import file = fichier d'importation; hashing = hachage;
 * a hash = un hash; plaintext = en clair.
 */

import { templatesFrom } from '../../elements/locales/templates.js';

export const templates = templatesFrom({
  // about-page.ts
  'page-about': 'À propos de cette page',
  'page-version': 'Version',
  'page-module-hash': 'SHA-256 du module',
  'page-self-test-what':
    'L’autotest compare Argon2id, scrypt, PBKDF2, HMAC et SHA-256 avec des résultats publiés.',
  'page-licences': 'Licences de tout ce que contient cette page',
  'page-self-test-running': 'Autotest en cours…',
  'page-self-test-passed': 'Autotest réussi',
  'page-self-test-failed': 'Échec de l’autotest',
  'page-not-blocked':
    'Ce que cette page ne peut pas bloquer pendant que vous êtes en ligne',
  'page-not-blocked-what':
    'La politique de sécurité de cette page bloque toutes les requêtes, même celles d’un script que quelqu’un d’autre y introduirait. Un tel script pourrait tout de même :',
  'page-not-blocked-page': 'ouvrir une autre page, avec n’importe quoi dans son adresse',
  'page-not-blocked-name':
    'faire résoudre par le navigateur le nom d’un site, et cacher un message dans ce nom',
  'page-not-blocked-early':
    'amener les navigateurs basés sur Chromium à se connecter à l’avance, sur une indication preconnect ou avant qu’ils ne bloquent un cadre ou un formulaire ; rien n’est envoyé par cette connexion',
  'page-not-blocked-webrtc': 'utiliser WebRTC dans les navigateurs basés sur Chromium',

  // code-check/
  'page-task-check': 'Vérifier ou ouvrir une liste',
  'page-file': 'Fichier d’importation ou fichier chiffré (facultatif)',
  'page-file-hint':
    'Vous pouvez aussi le déposer sur cette page. Un fichier d’importation montre ce qu’il contient. Un fichier chiffré montre sa liste dès que vous avez saisi ses cinq mots.',
  'page-code': 'Code',
  'page-check-hint': 'Si vous vérifiez un code ici, il restera utilisable.',
  'page-check': 'Vérifier',
  'page-tried': 'Séries essayées',
  'page-words': 'Les cinq mots de ce fichier',
  'page-opening': 'Ouverture…',
  'page-open': 'Ouvrir',
  'page-opened': 'La liste contenue dans ce fichier',
  'page-erase-text': 'Effacer de cette page',
  'page-text-copied':
    'C’est copié. Copiez ensuite autre chose, pour qu’aucun code ne reste dans le presse-papiers.',
  'page-words-wrong': 'Ces mots n’ouvrent pas ce fichier. Vérifiez chacun d’eux.',
  'page-words-memory': 'Cet appareil n’a pas assez de mémoire pour ouvrir ce fichier.',
  'page-words-failed':
    'Ce fichier n’a pas pu être ouvert ({0}). Réessayez, ou essayez un autre navigateur.',
  'page-well-formed':
    'Aucune faute de frappe : les caractères de contrôle sont corrects. Seul le site peut dire si le code fonctionne.',
  'page-foreign': 'Ce code est valide, mais ne vient pas de ce fichier.',
  'page-not-checked': 'Ce code n’a pas pu être vérifié ({0}).',
  'page-trying-one': 'Essai de {0} série.',
  'page-trying-other': 'Essai de {0} séries.',
  'page-trying-part-one': 'Essai de {0} série. Avancement : {1}.',
  'page-trying-part-other': 'Essai de {0} séries. Avancement : {1}.',
  'page-found': 'C’est le code {0} de la série {1}, créée le {2}.',
  'page-contents': 'Contenu du fichier',
  'page-show-all-one': 'Afficher {0} série',
  'page-show-all-other': 'Afficher les {0} séries',
  'page-sets-one': '{0} série',
  'page-sets-other': '{0} séries',
  'page-accounts-one': '{0} compte',
  'page-accounts-other': '{0} comptes',
  'page-codes-one': '{0} code',
  'page-codes-other': '{0} codes',
  'page-same-id-one':
    '{0} série (numéro {1}) a l’identifiant d’une série précédente. Figure-t-elle deux fois dans le fichier ?',
  'page-same-id-other':
    '{0} séries (la première est la numéro {1}) ont l’identifiant d’une série précédente. Figurent-elles deux fois dans le fichier ?',
  'page-old-one':
    '{0} série (numéro {2}) a été créée il y a plus de {1} jours. En avez-vous encore besoin ?',
  'page-old-other':
    '{0} séries (la première est la numéro {2}) ont été créées il y a plus de {1} jours. En avez-vous encore besoin ?',
  'page-future-one':
    '{0} série (numéro {1}) a une date de création dans le futur. Un serveur refuse ce fichier.',
  'page-future-other':
    '{0} séries (la première est la numéro {1}) ont une date de création dans le futur. Un serveur refuse ce fichier.',
  'page-shared-one': '{0} compte a plusieurs séries.',
  'page-shared-other': '{0} comptes ont plusieurs séries.',
  'page-file-locked': 'Ce fichier est chiffré. Saisissez ses cinq mots pour l’ouvrir.',
  'page-file-unreadable': 'Ce fichier n’a pas pu être lu.',
  'page-file-costly':
    'Ce fichier demande plus de 1 GiB de mémoire. Cette page le refuse.',
  'page-file-key':
    'Ce fichier est chiffré, mais pas avec des mots. Seule la clé qui lui correspond peut l’ouvrir.',
  'page-file-encoding':
    'Ce fichier n’est pas en UTF-8, mais semble être en {0}. Enregistrez-le en UTF-8, puis ouvrez-le de nouveau.',
  'page-file-invalid': 'Ce n’est pas un fichier d’importation, ou quelqu’un l’a modifié.',
  'page-fault-reason': 'Motif',
  'page-fault-place': 'Emplacement',
  'page-fault-limit': 'Limite',

  // format-names.ts
  'page-format-standard': 'Standard : {0} caractères',
  'page-format-numeric': 'Chiffres seuls : {0} chiffres',
  'page-format-long': 'Long : {0} caractères',
  'page-format-custom': 'Propre au site : {0} caractères',
  'page-kdf-argon2id': 'Argon2id (recommandé)',
  'page-kdf-hmac': 'HMAC, pour les codes longs',

  // page-heading.ts
  'page-promise':
    'Vos codes sont créés sur cet appareil. Cette page n’envoie rien et ne stocke rien.',
  'page-language': 'Langue',
  'page-tasks': 'Tâches',
  'page-task-make': 'Créer des codes',
  'page-title': 'Codes de secours créés hors ligne',
  'page-online': 'En ligne',
  'page-offline': 'Hors ligne',
  'page-online-advice':
    'Votre navigateur indique qu’il est en ligne. Pour plus de sûreté, coupez la connexion avant de commencer.',
  'page-broken':
    'Ce navigateur ne calcule pas correctement, cette page n’y créera donc aucun code. Essayez un autre navigateur.',

  // sheets/
  'page-making': 'Création de vos codes',
  'page-hashed-one': '{0} sur {1} code haché.',
  'page-hashed-other': '{0} sur {1} codes hachés.',
  'page-advanced': 'Options avancées : hachage et sortie',
  'page-output': 'Fichier pour le serveur',
  'page-kdf': 'Hachage',
  'page-cost':
    'Les nombres de départ sont ceux que recommande l’OWASP. Des nombres plus élevés ralentissent toute personne qui tente de deviner des codes, mais aussi vous et toute personne qui se connecte. Par défaut, un serveur refuse ce qui est excessif pour un téléphone, par exemple plus de {0} MiB.',
  'page-output-import': 'Importation (recommandée)',
  'page-output-phc': 'Chaînes PHC',
  'page-output-django': 'Chaînes PHC pour Django',
  'page-cost-m': 'Mémoire en KiB',
  'page-cost-t': 'Nombre de passes',
  'page-cost-n': 'Coût n, une puissance de deux',
  'page-cost-r': 'Taille de bloc r',
  'page-cost-p': 'Parallélisme',
  'page-cost-iterations': 'Itérations',
  'page-phc-warning':
    'Seulement pour un serveur qui vérifie déjà des codes en clair. Il voit chaque code utilisé. Avant de vérifier un code saisi, il doit le mettre en majuscules, supprimer les espaces et les tirets, et remplacer O par 0 ainsi que I et L par 1. Utilisez le fichier d’importation si vous le pouvez.',
  'page-fault-unanswered': 'Répondez d’abord à cette question.',
  'page-fault-account': 'Saisissez le nom du compte tel que le site le connaît.',
  'page-fault-long': 'Au plus {0} caractères.',
  'page-fault-printable':
    'Il y a ici un caractère qui ne peut pas être imprimé. Supprimez-le.',
  'page-fault-number': 'Saisissez un nombre entier.',
  'page-fault-low-given': 'Au moins {0}, compte tenu des autres nombres.',
  'page-fault-low': 'Au moins {0}.',
  'page-fault-high-given': 'Au plus {0}, compte tenu des autres nombres.',
  'page-fault-high': 'Au plus {0}.',
  'page-fault-sheets': 'Au plus {0} listes à la fois.',
  'page-fault-power': 'Saisissez une puissance de deux, par exemple {0}.',
  'page-fault-entropy':
    'Ces codes sont trop courts pour HMAC. Choisissez les codes longs.',
  'page-fault-other': 'Cela ne fonctionne pas ({0}).',
  'page-problem-memory':
    'Cet appareil n’a pas assez de mémoire pour ces nombres. Réduisez la mémoire.',
  'page-problem-random':
    'Cet appareil n’a fourni aucun nombre aléatoire, aucun code n’a donc été créé.',
  'page-problem-other':
    'Aucun code n’a été créé ({0}). Réessayez, ou essayez un autre navigateur.',
  'page-file-title': 'Enregistrez le fichier pour le serveur',
  'page-file-kept': 'Fichier enregistré',
  'page-file-save': 'Enregistrer le fichier',
  'page-file-unsaved': 'Enregistrez d’abord le fichier.',
  'page-file-hashes':
    'Il contient un hash de chaque code, personne ne peut donc s’en servir pour se connecter.',
  'page-file-import': 'Le site l’importe avec {0} ou avec son propre outil.',
  'page-phc-use':
    'Un hash par ligne. Ne donnez ce fichier qu’au serveur. Avant de vérifier un code saisi, le serveur doit le mettre en majuscules, supprimer les espaces et les tirets, et remplacer O par 0 ainsi que I et L par 1. Sinon, tout code saisi avec un tiret est refusé.',
  'page-phc-quotes':
    'Un compte ou un nom qui commence par l’un des signes {0} est précédé d’un {1} supplémentaire, pour qu’aucun tableur ne le traite comme une formule.',
  'page-make-title': 'Créer des codes de secours',
  'page-sheets-one': '{0} liste',
  'page-sheets-other': '{0} listes',
  'page-service': 'Service (facultatif)',
  'page-service-hint': 'Le nom du site. Il figure sur chaque liste.',
  'page-profile': 'Type de code',
  'page-make': 'Créer les codes',
  'page-make-sheets-one': 'Créer {0} liste',
  'page-make-sheets-other': 'Créer {0} listes',
  'page-add': 'Ajouter une liste',
  'page-remove-all': 'Tout supprimer',
  'page-many': 'Plusieurs listes à la fois',
  'page-many-paste':
    'Copiez des lignes d’un tableur ou d’un fichier CSV et collez-les dans « Compte » : compte, nom, nombre de codes.',
  'page-many-limits':
    'Par défaut, un serveur accepte de {0} à {1} codes par liste, et au plus {2} listes par compte.',
  'page-heading': 'La première ligne collée est-elle un en-tête ?',
  'page-heading-yes': 'Oui, la supprimer',
  'page-heading-no': 'Non, c’est un compte',
  'page-step-make': 'Créer',
  'page-step-save': 'Enregistrer',
  'page-step-file': 'Fichier',
  'page-done-title': 'Les listes et le fichier sont enregistrés',
  'page-done':
    'Importez le fichier sur le serveur et remettez à chaque personne sa liste. Chacune active ensuite ses codes en saisissant l’un d’eux.',
  'page-erase-all': 'Effacer et recommencer',
  'page-finish': 'Terminer',
  'page-erase-unsaved':
    'Vous n’avez peut-être pas encore enregistré les listes ou le fichier pour le serveur.',
  'page-erase-saved': 'Assurez-vous d’abord que vous avez bien les listes et le fichier.',
  'page-erase-what': 'Les codes effacés ne peuvent pas être retrouvés.',
  'page-erase': 'Les effacer',
  'page-row-only': 'La liste',
  'page-row': 'Liste {0}',
  'page-account': 'Compte',
  'page-account-hint': 'Le nom utilisé pour se connecter au site.',
  'page-label': 'Nom (facultatif)',
  'page-label-hint':
    'Pour distinguer cette liste des autres, par exemple « Coffre à la maison ».',
  'page-count': 'Nombre de codes',
  'page-count-hint': 'Au moins {0}, comme l’exigent les serveurs',
  'page-row-remove-named': 'Supprimer la liste {0}',
  'page-row-remove': 'Supprimer',
  'page-save-sheets-one': 'Enregistrez {0} liste',
  'page-save-sheets-other': 'Enregistrez {0} listes',
  'page-only-here':
    'Les codes n’existent que dans cette page et disparaissent quand vous la fermez.',
  'page-save-each': 'Enregistrer un fichier par personne',
  'page-show-only':
    'Ne montrez chaque liste qu’à la personne qui s’en sert pour se connecter.',
  'page-copy': 'Copier ces codes',
  'page-copied': 'C’est copié.',
  'page-not-copied':
    'Votre navigateur n’a pas autorisé la copie. Imprimez les codes ou enregistrez-les au format texte.',
  'page-repeated-one': '{0} liste (la liste {1}) est identique à une liste précédente.',
  'page-repeated-other':
    '{0} listes sont identiques à des listes précédentes. La première est la liste {1}.',
  'page-refused': 'Un serveur avec les réglages habituels n’importera pas ceci :',
  'page-refused-few-one': 'Tout le fichier : {0} liste a moins de {1} codes (liste {2}).',
  'page-refused-few-other':
    'Tout le fichier : {0} listes ont moins de {1} codes (la première est la liste {2}).',
  'page-refused-many-one':
    '{0} liste, car un compte peut en avoir au plus {1} (liste {2}).',
  'page-refused-many-other':
    '{0} listes, car un compte peut en avoir au plus {1} (la première est la liste {2}).',
  'page-refused-weak': 'Tout le fichier : ses codes ont moins de {0} bits d’aléa.',
  'page-refused-memory':
    'Tout le fichier : le hachage demande plus de {0} MiB ({1} KiB) de mémoire.',
  'page-refused-argon2id':
    'Tout le fichier : la mémoire en KiB multipliée par le nombre de passes dépasse {0}.',
  'page-refused-scrypt': 'Tout le fichier : n fois r fois p dépasse {0}.',
  'page-refused-iterations':
    'Tout le fichier : le hachage demande plus de {0} itérations.',
});
