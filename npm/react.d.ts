// The elements in JSX: `import type {} from "landfall/react";`
import type { LandfallElements } from "./landfall.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends LandfallElements {}
  }
}
