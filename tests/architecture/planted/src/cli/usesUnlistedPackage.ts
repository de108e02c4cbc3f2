import prettier from "prettier";
export const broken = prettier;
