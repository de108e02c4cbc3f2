export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
