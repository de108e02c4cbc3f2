/** Where the workbench serves the add-in's own build, instead of the address in the manifest. */
export const addInFolder = "/invoegtoepassing/";
