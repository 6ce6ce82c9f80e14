/**
 * What is shown of a report whose `publish` dataset.yaml leaves open. On the open web that should be excerpts: the rights in
 * most reports are their publishers'. `SAME_STORY_PUBLISH=excerpts npm run build` says so.
 */
export function publishUnlessSaid(): "full" | "excerpts" {
  return process.env["SAME_STORY_PUBLISH"] === "excerpts" ? "excerpts" : "full";
}
