// Stands in for style sheets: their effect is seen in the browser only.
export {};
