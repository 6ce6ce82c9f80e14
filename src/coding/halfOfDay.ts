import type { Parse, TimeExpression } from "../parser/index.js";
import { overlapping } from "./overlapping.js";
import { clockAt, MINUTES_OF_DAY, readClock } from "../values/clock.js";

/** "a few minutes past five", "half past six", "seven o'clock": no word of it tells morning from evening. */
const TOLD = /\d{1,2}[:.h]\d{2}|\d{4}|[ap]\.?\s?m\b|hours|morning|noon|afternoon|evening|night/iu;
/** The same in the words around it. */
const MORNING = /\b(?:morning|dawn|breakfast|overnight|before noon)\b/iu;
const EVENING = /\b(?:afternoon|evening|dusk|nightfall|tonight|last night)\b/iu;
/** So near to a time whose half is told, a time of the same story is of that half: minutes. */
const NEAR = 75;
const HALF = MINUTES_OF_DAY / 2;

/**
 * Times on a twelve-hour clock that leave open which half of the day they mean, as other times of the reports tell it: "a few
 * minutes past five" is of the afternoon where all others have what happened between four and six p.m. Without such a sign they stay.
 */
export function withHalves(parses: readonly Parse[]): Parse[] {
  const told = [
    ...new Set(parses.flatMap(({ text, times }) => times.filter((one) => isTold(text, one)).map(minutesOf))),
  ];
  return parses.map((parse) => {
    const times = parse.times.map((time) => settled(time, parse, told));
    return times.every((time, i) => time === parse.times[i]) ? parse : { ...parse, times };
  });
}

function settled(time: TimeExpression, { text, sentences }: Parse, told: readonly number[]): TimeExpression {
  const minutes = minutesOf(time);
  if (!(minutes >= 60 && minutes < HALF) || isTold(text, time)) return time;
  const [sentence] = overlapping(sentences, time);
  const around = sentence === undefined ? "" : text.slice(sentence.start, sentence.end);
  if (MORNING.test(around)) return time;
  const near = (at: number): boolean => told.some((other) => Math.abs(other - at) <= NEAR);
  const isLater = EVENING.test(around) || (!near(minutes) && near(minutes + HALF));
  return isLater ? { ...time, value: clockAt(minutes + HALF) } : time;
}

/** Whether it is a time of day of which the half is told. */
function isTold(text: string, time: TimeExpression): boolean {
  const clock = readClock(time.value ?? "");
  return clock !== null && !clock.isUniversal && (clock.minutes >= HALF || TOLD.test(text.slice(time.start, time.end)));
}

function minutesOf({ value }: TimeExpression): number {
  const clock = readClock(value ?? "");
  return clock === null || clock.isUniversal ? NaN : clock.minutes;
}
