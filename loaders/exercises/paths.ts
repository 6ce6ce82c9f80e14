import type { Path, Stop } from "../../src/exercises/types.js";
import { isId } from "../../src/dataset/schemas.js";
import {
  count,
  list,
  object,
  optional,
  type Problems,
  required,
  type Schema,
  short,
  text,
} from "../../src/dataset/schemaReader.js";
import { readYaml } from "../../src/dataset/yamlFile.js";
import { STEPS } from "../../src/lessons.js";
import { sitePages } from "../sitePages.js";
import { didYouMean } from "./suggest.js";

/** The ways through a dataset's exercises. */
export const PATHS_FILE = "paths.yaml";

type PathFile = Omit<Path, "minutes">;

const id = text((value) => (isId(value) ? null : "is no id. Use small letters, digits and hyphens"));
/** A page's name is a part of an address. */
const page = text((value) => (value === "" || isId(value) ? null : "is no page. Write a page's name, such as timing"));

/** Pages of a dataset, and the parts of its first page that a stop may name. */
const PAGES = [...sitePages().filter((name) => !name.startsWith("/")), "context", "index", "reports"];

const paths: Schema<{ paths: PathFile[] }> = object<{ paths: PathFile[] }>({
  paths: required(
    list(
      object<PathFile>({
        id: required(id),
        title: required(text()),
        about: optional(text(), ""),
        stops: required(
          list(
            object<Stop>({
              title: required(text()),
              minutes: required(count),
              what: optional(text(), ""),
              page: optional(page, ""),
              step: optional(page, ""),
              exercises: optional(list(text()), []),
            }),
          ),
        ),
      }),
    ),
  ),
});

/**
 * The paths of a dataset.
 * @param published ids of the exercises that are shown
 * @param setAside ids of those that are not: they are left out without another word, because they are named already
 */
export function readPaths(
  source: string,
  file: string,
  published: readonly string[],
  setAside: readonly string[],
  problems: Problems,
): Path[] {
  const lines = new Map<string, number>();
  const read = readYaml(source, file, paths, problems, lines)?.paths ?? [];
  const known = [...published, ...setAside];
  const seen = new Set<string>();
  return read.map((path, i) => {
    if (seen.has(path.id)) {
      const line = lines.get(`paths[${i}].id`) ?? null;
      problems.add(file, line, `id "${path.id}" in paths[${i}] stands already in another path. Change it.`);
    }
    seen.add(path.id);
    const stops = path.stops.map((stop, j): Stop => {
      for (const [k, name] of stop.exercises.entries()) {
        if (known.includes(name)) continue;
        const line = lines.get(`paths[${i}].stops[${j}].exercises[${k}]`) ?? null;
        problems.add(file, line, `unknown exercise "${short(name)}" in path "${path.id}". ${didYouMean(name, known)}`);
      }
      const spot = `paths[${i}].stops[${j}]`;
      if (stop.page !== "" && !PAGES.includes(stop.page))
        problems.add(
          file,
          lines.get(`${spot}.page`) ?? null,
          `unknown page "${stop.page}" in path "${path.id}". ${didYouMean(stop.page, PAGES)}`,
        );
      const steps = Object.hasOwn(STEPS, stop.page) ? (STEPS[stop.page] ?? null) : null;
      if (stop.step !== "" && steps !== null && !steps.some((step) => step === stop.step))
        problems.add(
          file,
          lines.get(`${spot}.step`) ?? null,
          `unknown step "${stop.step}" of "${stop.page}" in path "${path.id}". ${didYouMean(stop.step, steps)}`,
        );
      return { ...stop, exercises: stop.exercises.filter((name) => published.includes(name)) };
    });
    return { ...path, stops, minutes: stops.reduce((sum, { minutes }) => sum + minutes, 0) };
  });
}
