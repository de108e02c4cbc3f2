import { deflateSync } from "node:zlib";
export const broken = deflateSync;
