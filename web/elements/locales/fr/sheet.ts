/** The sheet, printing and second copies in French. `../fr.ts` has the terms. */
export const sheet = {
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
};
