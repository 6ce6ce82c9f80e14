/**
 * Lines that call the reader elsewhere, or say something of the page and nothing of the event, in languages whose lines the
 * parser does not know. The parser knows the English ones.
 */

/** "Lesen Sie auch: …", "Lee también", "Lire aussi | …": what follows leads elsewhere. */
const READ_ON =
  /^(?:mehr zum thema|mehr lesen über|lesen sie (?:auch|mehr)|das könnte sie auch interessieren|anzeige|lee también|lea también|te puede interesar|más información|archivado en|publicidad|lire aussi|à lire aussi|sur le même sujet|publicité|leggi anche|lees ook|läs också|leia também)(?:$|\s?[:|»>–-])/iu;
/** "Recibe cada tarde el boletín", "Melden Sie sich für den Newsletter an", "Suscríbete"; not "Recibe 200 euros al mes". */
const SIGN_UP =
  /^(?:(?:apúntate|suscríbete|suscríbase|jetzt abonnieren|abonnez-vous|iscriviti)(?!\p{L})|(?:recibe|reciba|melden sie|abonnieren sie|bestellen sie|erhalten sie|inscrivez-vous|recevez|ricevi|receba|assine)(?!\p{L}).{0,120}(?<!\p{L})(?:newsletters?|boletín|lettre d[’']info|infolettre|whatsapp|telegram)(?!\p{L}))/iu;
/** "Lesezeit: 2 Min.", "Lecture 2 min.", "Lectura: 3 minutos", "4 min de lecture", "3 min. de lectura". */
const READING_TIME =
  /(?<!\p{L})(?:(?:lesezeit|lesedauer|(?:temps de )?lecture|(?:tiempo de )?lectura|tempo di lettura|leestijd)\s?:?\s?(?:ca\.\s?)?\d{1,2}\s?(?:min|′|')|\d{1,2} ?min(?:uten|utos|utes|uti)?\.? (?:lesezeit|de lecture|de lectura|di lettura|leestijd))/iu;
/** "Exklusiv für Abonnenten", "Article réservé aux abonnés", "Solo para suscriptores". */
const FOR_SUBSCRIBERS =
  /^(?:(?:exklusiv|nur) für (?:\p{L}+[ -])?abonnent|(?:article|contenu) réservé|réservé aux abonné|(?:solo|contenido exclusivo|exclusivo) para suscriptor|solo per abbonati|alleen voor abonnees)/iu;
/** "59 Kommentare", "12 comentarios", "3 commentaires", "Kommentare lesen". */
const COMMENTS =
  /^(?:\d{1,5} )?(?:kommentare?|comentarios?|commentaires?|commenti|reacties|comentários?)(?: lesen)?(?: \(\d{1,5}\))?$/iu;
/** "Aktualisiert am 6. März 2024", "Publié le 17 juin 2024 à 18h05, modifié le …"; not "Publié en 2019, le rapport avertissait …" */
const STAMP =
  /^(?:(?:zuletzt )?aktualisiert|veröffentlicht|stand|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt):? (?:(?:am|um|le|à|el|a las|il|alle|op|om) )?\d(?!.*[.!?]$).{0,120}$/iu;

const EVERY = [READ_ON, SIGN_UP, FOR_SUBSCRIBERS, COMMENTS, STAMP];
const MOST_WORDS = 24;
const MOST_WORDS_WITH_MINUTES = 14;

/** Whether a line of so many words is such a call or note. */
export function isCall(text: string, words: number): boolean {
  if (words > MOST_WORDS) return false;
  return EVERY.some((rule) => rule.test(text)) || (words <= MOST_WORDS_WITH_MINUTES && READING_TIME.test(text));
}
