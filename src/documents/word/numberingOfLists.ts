import type { INumberingOptions } from "docx";
import { LevelFormat } from "docx";

export const bulletList = "doelbereik-list";

export const numberingOfLists: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "\u2022",
          style: { paragraph: { indent: { left: 284, hanging: 284 } } },
        },
      ],
    },
  ],
};
