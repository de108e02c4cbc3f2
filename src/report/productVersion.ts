/** The version that stands in every outcome; a test holds it against package.json. */
export const productVersion = "0.2.0";
