/** Follows the reader's theme, on paper always light; weight shows in the width of an edge, not in colour alone. */
export const pageStyle = `
:root{color-scheme:light dark;--text:#242424;--mute:#616161;--back:#fff;--line:#d1d1d1;--signal:#7a2a55;--link:#0b5f73}
@media (prefers-color-scheme:dark){:root{--text:#fff;--mute:#b8b8b8;--back:#1f1f1f;--line:#666;--signal:#e9a9c6;--link:#7fcbdb}}
@media print{:root{--text:#242424;--mute:#616161;--back:#fff;--line:#d1d1d1;--signal:#7a2a55;--link:#0b5f73}.file{break-before:page}article{break-inside:avoid}}
body{max-width:60rem;margin:0 auto;padding:1.5rem 1rem;background:var(--back);color:var(--text);font:400 1rem/1.5 "Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere}
h1{margin:0;font-size:1.5rem}h2{margin:2rem 0 .25rem;font-size:1.25rem}h3{margin:1.5rem 0 .5rem;font-size:1.125rem}h4{margin:0 0 .5rem;font-size:1rem}
p{margin:.25rem 0}a{color:var(--link)}.mute{color:var(--mute);font-weight:400}.wide{overflow-x:auto}
table{border-collapse:collapse;overflow-wrap:normal}th,td{padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;font-variant-numeric:tabular-nums}
tbody th{font-weight:600}article{margin:0 0 .75rem;padding:.75rem 1rem;border:1px solid var(--line);border-radius:6px}
article.error{border-inline-start:6px solid var(--signal)}article.warning{border-inline-start:3px solid var(--signal)}
dl{margin:0;font-size:.875rem}dt{margin-top:.5rem;font-weight:600}dd{margin:0}
`.trim();
