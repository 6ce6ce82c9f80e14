import { common } from "./common.js";
import { exercises } from "./exercises.js";

/** What stands in the pages' own Markdown, in English and in Spanish. */
export const pages: Record<string, string> = {
  // 404.md
  "No such page": "No existe esa página",
  "There is no such page": "Esa página no existe",
  "The address may be old, or a letter may be wrong. An event or a report may have been renamed.":
    "Puede que la dirección sea antigua o que una letra esté mal. O quizá un suceso o una noticia cambió de nombre.",

  // [dataset]/claims.md
  "Everything the lessons compare, one claim a row, each tied to its sentence. Where a search found nothing, a grey row says so; it is no claim and is counted apart.":
    "Todo lo que comparan las lecciones: una afirmación por fila, cada una unida a su frase. Donde una búsqueda no encontró nada, una fila gris lo dice; no es una afirmación y se cuenta aparte.",
  "Take the tables with you": "Llévate las tablas",
  "The button above the table saves the claims that you see. These files hold everything. The tables open in any spreadsheet.":
    "El botón de encima de la tabla guarda las afirmaciones que ves. Estos archivos lo contienen todo. Las tablas se abren en cualquier hoja de cálculo.",

  // [dataset]/class.md
  "Collect the answer files your students downloaded and drop them here.":
    "Reúne los archivos de respuestas que descargó la clase y suéltalos aquí.",

  // [dataset]/handouts.md
  "Choose a path or some exercises. Print them for the class, or send a link.":
    "Elige un recorrido o algunos ejercicios. Imprímelos para la clase, o envía un enlace.",
  "Into a learning platform": "En una plataforma de aprendizaje",
  "Most platforms take questions in one of these forms. What a form cannot hold becomes the nearest kind of question: a prediction, for example, becomes an open answer.":
    "Casi todas las plataformas aceptan preguntas en uno de estos formatos. Lo que no cabe en un formato pasa al tipo de pregunta más parecido: una predicción, por ejemplo, pasa a ser una respuesta abierta.",
  "Whoever built this notebook can pack all of it for such a platform, as a SCORM 1.2 package:":
    "Quien montó este cuaderno puede empaquetarlo entero para una plataforma así, como paquete SCORM 1.2:",
  "does it.": "es la orden que lo hace.",

  // [dataset]/index.md
  "One event": "Un suceso",

  // [dataset]/present.md
  "One question in large type, its answer on a key. For a projector or a shared screen.":
    "Una pregunta en letra grande y su respuesta con una tecla. Para un proyector o una pantalla compartida.",

  // [dataset]/practice.md
  "Questions on these reports. Two tries each, every answer explained with the sentences that decide it.":
    "Preguntas sobre estas noticias. Dos intentos cada una, y cada respuesta se explica con las frases que la deciden.",
  "Your answers stay in this browser.": "Tus respuestas se quedan en este navegador.",

  // [dataset]/read/[report].md
  "One report, every word as printed. Marks show what stands in it; notes in the margin say what to compare.":
    "Una noticia, con cada palabra como se publicó. Las marcas señalan lo que hay en ella; las notas al margen dicen qué comparar.",

  // [dataset]/write.md
  "You write the words; the table gives the right answer. What comes out is a file for your dataset’s exercises.":
    "Tú escribes el texto; la tabla da la respuesta correcta. El resultado es un archivo para los ejercicios de tu conjunto de datos.",

  // privacy.md
  "Nothing that you do here is sent to anyone. Your answers stay in this browser, on this device, until you delete them.":
    "Nada de lo que haces aquí se envía a nadie. Tus respuestas se quedan en este navegador y en este dispositivo hasta que las borres.",
  "What this browser keeps": "Qué guarda este navegador",
  "What the notebook never does": "Lo que el cuaderno nunca hace",
  "It asks for no account, and for no name. If you type a name, it stays in your answers, on this device and in the file that you save.":
    "No pide cuenta ni nombre. Si escribes un nombre, se queda en tus respuestas, en este dispositivo y en el archivo que guardes.",
  "It sets no cookies and counts no visitors.": "No usa cookies y no cuenta visitas.",
  "It loads nothing from other sites. Links to other sites are only followed when you choose them.":
    "No carga nada de otros sitios. Los enlaces a otros sitios solo se abren si tú los eliges.",
  "It sends nothing. When you save answers, your browser writes a file; you decide who gets it.":
    "No envía nada. Cuando guardas respuestas, tu navegador escribe un archivo; tú decides quién lo recibe.",
  "Who sees what": "Quién ve qué",
  "On a shared computer": "En un equipo compartido,",
  "the next person can see what you left. Choose “Someone else is working here” before they begin, or delete everything above.": `la siguiente persona puede ver lo que dejaste. Elige «${exercises.work.someone}» antes de que empiece, o bórralo todo aquí arriba.`,
  "Your teacher": "Tu profe",
  "sees your answers only in the file that you hand in.": "solo ve tus respuestas en el archivo que entregas.",
  "Whoever hosts these pages": "Quien aloja estas páginas",
  "sees, as every web server does, which addresses ask for which pages. The host can tell you how long such records are kept.":
    "ve, como todo servidor web, qué direcciones piden qué páginas. Puedes preguntarle cuánto tiempo guarda esos registros.",
  "Inside a teaching system": "En una plataforma de aprendizaje",
  "(SCORM) your score, your status and your answers go to that system, as its rules say.":
    "(SCORM), tus puntos, tu progreso y tus respuestas van a esa plataforma, según sus reglas.",
  "Links that you copy": "Los enlaces que copias",
  "can hold what you chose on a page, and a link made on “Try your own reports” holds those reports themselves. Send it only to people who may read them.": `pueden contener lo que elegiste en una página. Un enlace hecho en «${common.site.tryOwn}» contiene esas noticias. Envíalo solo a quien pueda leerlas.`,

  // try.md
  "Paste two or more reports of one event. The page marks what it finds; you decide what counts. Nothing leaves this browser.":
    "Pega dos o más noticias sobre un mismo suceso. La página marca lo que encuentra; tú decides qué cuenta. Nada sale de este navegador.",
};
