/**
 * The offline page in German, in formal address. A sheet is a "Liste", a set a "Satz", as in
 * the elements.
 */

import { templatesFrom } from '../../elements/locales/templates.js';

export const templates = templatesFrom({
  // about-page.ts
  'page-about': 'Über diese Seite',
  'page-version': 'Version',
  'page-module-hash': 'SHA-256 des Moduls',
  'page-self-test-what':
    'Der Selbsttest vergleicht Argon2id, scrypt, PBKDF2, HMAC und SHA-256 mit veröffentlichten Ergebnissen.',
  'page-licences': 'Lizenzen von allem auf dieser Seite',
  'page-self-test-running': 'Selbsttest läuft …',
  'page-self-test-passed': 'Selbsttest bestanden',
  'page-self-test-failed': 'Selbsttest fehlgeschlagen',
  'page-not-blocked': 'Was diese Seite nicht verhindern kann, solange Sie online sind',
  'page-not-blocked-what':
    'Die Sicherheitsrichtlinie dieser Seite sperrt jede Anfrage, auch die eines fremden Skripts, das jemand in die Seite einschleust. Ein solches Skript könnte trotzdem noch:',
  'page-not-blocked-page':
    'eine andere Seite öffnen, mit beliebigem Inhalt in der Adresse',
  'page-not-blocked-name':
    'den Browser den Namen einer Website nachschlagen lassen und in diesem Namen eine Nachricht verstecken',
  'page-not-blocked-early':
    'Browser auf Chromium-Basis dazu bringen, sich früh zu verbinden, durch einen Preconnect-Hinweis oder bevor sie einen Frame oder ein Formular sperren; über diese Verbindung wird nichts gesendet',
  'page-not-blocked-webrtc': 'in Browsern auf Chromium-Basis WebRTC benutzen',

  // code-check/
  'page-task-check': 'Liste prüfen oder öffnen',
  'page-file': 'Importdatei oder verschlüsselte Datei (optional)',
  'page-file-hint':
    'Sie können sie auch auf diese Seite ziehen. Bei einer Importdatei sehen Sie, was darin ist. Bei einer verschlüsselten Datei sehen Sie die Liste, sobald Sie ihre fünf Wörter eingegeben haben.',
  'page-code': 'Code',
  'page-check-hint': 'Wenn Sie einen Code hier prüfen, wird er dadurch nicht verbraucht.',
  'page-check': 'Prüfen',
  'page-tried': 'Geprüfte Sätze',
  'page-words': 'Die fünf Wörter dieser Datei',
  'page-opening': 'Wird geöffnet …',
  'page-open': 'Öffnen',
  'page-opened': 'Die Liste in dieser Datei',
  'page-erase-text': 'Von dieser Seite löschen',
  'page-text-copied':
    'Kopiert. Kopieren Sie danach etwas anderes, damit kein Code in der Zwischenablage bleibt.',
  'page-words-wrong': 'Diese Wörter öffnen die Datei nicht. Prüfen Sie jedes einzelne.',
  'page-words-memory':
    'Dieses Gerät hat nicht genug Arbeitsspeicher, um diese Datei zu öffnen.',
  'page-words-failed':
    'Diese Datei ließ sich nicht öffnen ({0}). Versuchen Sie es noch einmal oder nehmen Sie einen anderen Browser.',
  'page-well-formed':
    'Keine Tippfehler: Die Prüfzeichen stimmen. Ob der Code funktioniert, weiß nur die Website.',
  'page-foreign': 'Ein gültiger Code, aber nicht aus dieser Datei.',
  'page-not-checked': 'Dieser Code ließ sich nicht prüfen ({0}).',
  'page-trying-one': '{0} Satz wird geprüft.',
  'page-trying-other': '{0} Sätze werden geprüft.',
  'page-trying-part-one': '{0} Satz wird geprüft, {1} erledigt.',
  'page-trying-part-other': '{0} Sätze werden geprüft, {1} erledigt.',
  'page-found': 'Das ist Code {0} des Satzes {1}, erstellt am {2}.',
  'page-contents': 'Was in der Datei ist',
  'page-show-all-one': '{0} Satz anzeigen',
  'page-show-all-other': 'Alle {0} Sätze anzeigen',
  'page-sets-one': '{0} Satz',
  'page-sets-other': '{0} Sätze',
  'page-accounts-one': '{0} Konto',
  'page-accounts-other': '{0} Konten',
  'page-codes-one': '{0} Code',
  'page-codes-other': '{0} Codes',
  'page-same-id-one':
    '{0} Satz (Nummer {1}) hat die ID eines früheren. Steht er zweimal in der Datei?',
  'page-same-id-other':
    '{0} Sätze (der erste ist Nummer {1}) haben die ID eines früheren. Stehen sie zweimal in der Datei?',
  'page-old-one':
    '{0} Satz (Nummer {2}) wurde vor mehr als {1} Tagen erstellt. Wird er noch gebraucht?',
  'page-old-other':
    '{0} Sätze (der erste ist Nummer {2}) wurden vor mehr als {1} Tagen erstellt. Werden sie noch gebraucht?',
  'page-future-one':
    '{0} Satz (Nummer {1}) hat ein Erstellungsdatum in der Zukunft. Ein Server lehnt die Datei ab.',
  'page-future-other':
    '{0} Sätze (der erste ist Nummer {1}) haben ein Erstellungsdatum in der Zukunft. Ein Server lehnt die Datei ab.',
  'page-shared-one': '{0} Konto hat mehr als einen Satz.',
  'page-shared-other': '{0} Konten haben mehr als einen Satz.',
  'page-file-locked':
    'Diese Datei ist verschlüsselt. Geben Sie ihre fünf Wörter ein, um sie zu öffnen.',
  'page-file-unreadable': 'Diese Datei ließ sich nicht lesen.',
  'page-file-costly':
    'Diese Datei braucht mehr als 1 GiB Arbeitsspeicher. Das lehnt diese Seite ab.',
  'page-file-key':
    'Diese Datei ist verschlüsselt, aber nicht mit Wörtern. Nur der Schlüssel, der zu ihr gehört, öffnet sie.',
  'page-file-encoding':
    'Diese Datei ist nicht in UTF-8, sondern anscheinend in {0}. Speichern Sie sie in UTF-8 und öffnen Sie sie dann noch einmal.',
  'page-file-invalid': 'Das ist keine Importdatei, oder jemand hat sie verändert.',
  'page-fault-reason': 'Grund',
  'page-fault-place': 'Stelle',
  'page-fault-limit': 'Grenze',

  // format-names.ts
  'page-format-standard': 'Standard: {0} Zeichen',
  'page-format-numeric': 'Nur Ziffern: {0} Ziffern',
  'page-format-long': 'Lang: {0} Zeichen',
  'page-format-custom': 'Format der Website: {0} Zeichen',
  'page-kdf-argon2id': 'Argon2id (empfohlen)',
  'page-kdf-hmac': 'HMAC, für lange Codes',

  // page-heading.ts
  'page-promise':
    'Ihre Codes entstehen auf diesem Gerät. Diese Seite sendet nichts und speichert nichts.',
  'page-language': 'Sprache',
  'page-tasks': 'Aufgaben',
  'page-task-make': 'Codes erstellen',
  'page-title': 'Backup-Codes, offline erstellt',
  'page-online': 'Online',
  'page-offline': 'Offline',
  'page-online-advice':
    'Ihr Browser meldet, dass er online ist. Um sicherzugehen, trennen Sie die Verbindung, bevor Sie anfangen.',
  'page-broken':
    'Dieser Browser rechnet nicht richtig, deshalb erstellt diese Seite hier keine Codes. Nehmen Sie einen anderen Browser.',

  // sheets/
  'page-making': 'Ihre Codes werden erstellt',
  'page-hashed-one': '{0} von {1} Code gehasht.',
  'page-hashed-other': '{0} von {1} Codes gehasht.',
  'page-advanced': 'Erweitert: Hashing und Ausgabe',
  'page-output': 'Datei für den Server',
  'page-kdf': 'Hashing',
  'page-cost':
    'Zuerst stehen hier die Zahlen, die OWASP empfiehlt. Höhere Zahlen bremsen alle, die Codes zu erraten versuchen, aber auch Sie und alle, die sich anmelden. In der Voreinstellung lehnt ein Server ab, was für ein Telefon zu viel ist, zum Beispiel mehr als {0} MiB.',
  'page-output-import': 'Importdatei (empfohlen)',
  'page-output-phc': 'PHC-Strings',
  'page-output-django': 'PHC-Strings für Django',
  'page-cost-m': 'Arbeitsspeicher in KiB',
  'page-cost-t': 'Durchgänge',
  'page-cost-n': 'Aufwand n, eine Zweierpotenz',
  'page-cost-r': 'Blockgröße r',
  'page-cost-p': 'Parallelität',
  'page-cost-iterations': 'Iterationen',
  'page-phc-warning':
    'Nur für einen Server, der schon Codes im Klartext prüft. Er sieht jeden Code, der benutzt wird. Bevor er einen eingegebenen Code prüft, muss er ihn in Großbuchstaben umwandeln, Leerzeichen und Bindestriche entfernen und O durch 0 sowie I und L durch 1 ersetzen. Nehmen Sie die Importdatei, wenn Sie können.',
  'page-fault-unanswered': 'Beantworten Sie zuerst diese Frage.',
  'page-fault-account':
    'Geben Sie den Namen des Kontos so ein, wie die Website ihn kennt.',
  'page-fault-long': 'Höchstens {0} Zeichen.',
  'page-fault-printable':
    'Hier steht ein Zeichen, das sich nicht drucken lässt. Entfernen Sie es.',
  'page-fault-number': 'Geben Sie eine ganze Zahl ein.',
  'page-fault-low-given': 'Wegen der anderen Zahlen mindestens {0}.',
  'page-fault-low': 'Mindestens {0}.',
  'page-fault-high-given': 'Wegen der anderen Zahlen höchstens {0}.',
  'page-fault-high': 'Höchstens {0}.',
  'page-fault-sheets': 'Höchstens {0} Listen auf einmal.',
  'page-fault-power': 'Geben Sie eine Zweierpotenz ein, zum Beispiel {0}.',
  'page-fault-entropy': 'Diese Codes sind für HMAC zu kurz. Wählen Sie die langen.',
  'page-fault-other': 'Das geht nicht ({0}).',
  'page-problem-memory':
    'Dieses Gerät hat für diese Zahlen nicht genug Arbeitsspeicher. Geben Sie weniger Arbeitsspeicher an.',
  'page-problem-random':
    'Dieses Gerät hat keine Zufallszahlen geliefert, deshalb wurden keine Codes erstellt.',
  'page-problem-other':
    'Es wurden keine Codes erstellt ({0}). Versuchen Sie es noch einmal oder nehmen Sie einen anderen Browser.',
  'page-file-title': 'Datei für den Server speichern',
  'page-file-kept': 'Datei gespeichert',
  'page-file-save': 'Datei speichern',
  'page-file-unsaved': 'Speichern Sie zuerst die Datei.',
  'page-file-hashes':
    'Sie enthält Hashes der Codes, deshalb kann sich niemand damit anmelden.',
  'page-file-import':
    'Die Website importiert sie mit {0} oder mit ihrem eigenen Werkzeug.',
  'page-phc-use':
    'Ein Hash pro Zeile. Geben Sie diese Datei nur dem Server. Bevor der Server einen eingegebenen Code prüft, muss er ihn in Großbuchstaben umwandeln, Leerzeichen und Bindestriche entfernen und O durch 0 sowie I und L durch 1 ersetzen. Sonst schlägt jeder Code mit Bindestrich fehl.',
  'page-phc-quotes':
    'Wenn ein Konto oder ein Name mit einem der Zeichen {0} anfängt, steht ein zusätzliches {1} davor, damit keine Tabellenkalkulation den Text als Formel behandelt.',
  'page-make-title': 'Backup-Codes erstellen',
  'page-sheets-one': '{0} Liste',
  'page-sheets-other': '{0} Listen',
  'page-service': 'Dienst (optional)',
  'page-service-hint': 'Der Name der Website. Er steht auf jeder Liste.',
  'page-profile': 'Art der Codes',
  'page-make': 'Die Codes erstellen',
  'page-make-sheets-one': '{0} Liste erstellen',
  'page-make-sheets-other': '{0} Listen erstellen',
  'page-add': 'Liste hinzufügen',
  'page-remove-all': 'Alle entfernen',
  'page-many': 'Viele Listen auf einmal',
  'page-many-paste':
    'Kopieren Sie Zeilen aus einer Tabellenkalkulation oder einer CSV-Datei und fügen Sie sie in „Konto“ ein: Konto, Name, Anzahl der Codes.',
  'page-many-limits':
    'In der Voreinstellung nimmt ein Server {0} bis {1} Codes pro Liste an und höchstens {2} Listen pro Konto.',
  'page-heading': 'Ist die erste eingefügte Zeile eine Überschrift?',
  'page-heading-yes': 'Ja, entfernen',
  'page-heading-no': 'Nein, ein Konto',
  'page-step-make': 'Erstellen',
  'page-step-save': 'Sichern',
  'page-step-file': 'Serverdatei',
  'page-done-title': 'Listen und Datei sind gesichert',
  'page-done':
    'Importieren Sie die Datei auf dem Server und geben Sie jeder Person ihre Liste. Danach aktiviert jede Person ihre Codes, indem sie einen davon eingibt.',
  'page-erase-all': 'Löschen und neu anfangen',
  'page-finish': 'Fertig',
  'page-erase-unsaved':
    'Vielleicht haben Sie die Listen oder die Datei für den Server noch nicht gesichert.',
  'page-erase-saved':
    'Vergewissern Sie sich zuerst, dass Sie die Listen und die Datei wirklich haben.',
  'page-erase-what': 'Gelöschte Codes lassen sich nicht zurückholen.',
  'page-erase': 'Löschen',
  'page-row-only': 'Die Liste',
  'page-row': 'Liste {0}',
  'page-account': 'Konto',
  'page-account-hint': 'Der Name, mit dem sich jemand auf der Website anmeldet.',
  'page-label': 'Name (optional)',
  'page-label-hint':
    'Um diese Liste von anderen zu unterscheiden, zum Beispiel „Tresor zu Hause“.',
  'page-count': 'Anzahl der Codes',
  'page-count-hint': 'Mindestens {0}, wie Server es verlangen',
  'page-row-remove-named': 'Liste {0} entfernen',
  'page-row-remove': 'Entfernen',
  'page-save-sheets-one': '{0} Liste sichern',
  'page-save-sheets-other': '{0} Listen sichern',
  'page-only-here':
    'Die Codes existieren nur auf dieser Seite und sind weg, sobald Sie die Seite schließen.',
  'page-save-each': 'Für jede Person eine Datei speichern',
  'page-show-only': 'Zeigen Sie jede Liste nur der Person, die sich damit anmeldet.',
  'page-copy': 'Diese Codes kopieren',
  'page-copied': 'Kopiert.',
  'page-not-copied':
    'Ihr Browser hat das Kopieren nicht erlaubt. Drucken Sie die Codes oder speichern Sie sie als Text.',
  'page-repeated-one': '{0} Liste (Liste {1}) ist dieselbe wie eine frühere.',
  'page-repeated-other':
    '{0} Listen (die erste ist Liste {1}) sind dieselben wie frühere.',
  'page-refused': 'Ein Server mit den üblichen Einstellungen importiert Folgendes nicht:',
  'page-refused-few-one':
    'Die ganze Datei: {0} Liste hat weniger als {1} Codes (Liste {2}).',
  'page-refused-few-other':
    'Die ganze Datei: {0} Listen haben weniger als {1} Codes (die erste ist Liste {2}).',
  'page-refused-many-one':
    '{0} Liste, weil ein Konto höchstens {1} haben kann (Liste {2}).',
  'page-refused-many-other':
    '{0} Listen, weil ein Konto höchstens {1} haben kann (die erste ist Liste {2}).',
  'page-refused-weak':
    'Die ganze Datei: Die Codes darin haben weniger als {0} Bit Zufall.',
  'page-refused-memory':
    'Die ganze Datei: Das Hashing braucht mehr als {0} MiB ({1} KiB) Arbeitsspeicher.',
  'page-refused-argon2id':
    'Die ganze Datei: Arbeitsspeicher in KiB mal Durchgänge ist mehr als {0}.',
  'page-refused-scrypt': 'Die ganze Datei: n mal r mal p ist mehr als {0}.',
  'page-refused-iterations':
    'Die ganze Datei: Das Hashing braucht mehr als {0} Iterationen.',
});
