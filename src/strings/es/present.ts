import type { Translation } from "../language.js";
import type { presentStrings } from "../present.js";

/** Words of the page for the front of the class in Spanish. */
export const present: Translation<typeof presentStrings> = {
  choose: "Qué se muestra",
  stage: "Pregunta para la clase",
  position: (at, of) => `${at} de ${of}`,
  none: "Elige arriba al menos una pregunta.",
  back: "Atrás",
  next: "Siguiente",
  show: "Mostrar la respuesta",
  hide: "Ocultar la respuesta",
  full: "Pantalla completa",
  keys: "Teclas: → o Av Pág muestra la respuesta y luego pasa a la siguiente. ← o Re Pág vuelve atrás. Un mando de presentaciones envía las mismas teclas.",
  kept: "Lo que se elige aquí no se guarda. Sirve para probar lo que dice la clase.",
  answer: "Respuesta:",
  prediction: "Una predicción nunca está mal. Esto es lo que dicen las noticias.",
  noKey: "No hay una única respuesta. Fíjate en esto:",
  sentences: (n) => `Las ${n} frases que lo deciden`,
  ask: "Para hablarlo",
  hands: "A mano alzada",
  handsHow:
    "Que todos elijan antes de que nadie hable. Escribe cuántas manos se levantan; las verás junto a la respuesta.",
  corners: "Cuatro esquinas, o a mano alzada",
  cornersHow:
    "Cada respuesta tiene una esquina del aula. A tu señal, todos van a una. Escribe cuántos hay en cada una; los verás junto a la respuesta.",
  corner: { timing: "esquina azul", framing: "esquina rosa", wording: "esquina amarilla", paper: "esquina blanca" },
  counted: "Lo que ha dicho la clase",
};
