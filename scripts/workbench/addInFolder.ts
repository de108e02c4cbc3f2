/** Where the workbench serves the add-in's own build, instead of the address in the manifest. */
export const addInFolder = "/invoegtoepassing/";

/** In that folder, as on a municipality's own server. */
export const checkPage = "controle.html";
