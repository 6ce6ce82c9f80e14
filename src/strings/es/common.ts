import { commonStrings } from "../common.js";
import type { Translation } from "../language.js";

export const common: Translation<typeof commonStrings> = commonStrings;
