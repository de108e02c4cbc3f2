/** Style sheets are taken up by the bundler; to TypeScript they are nothing. */
declare module "*.css";
