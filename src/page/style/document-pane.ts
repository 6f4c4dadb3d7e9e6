/** The documents, with the words that prove a line. */
export const documentPane = `
aside>h2{margin:clamp(1.1rem,3.5vw,2.75rem) 0 .25rem}
.doc{max-width:40rem;margin-inline:auto;padding-bottom:1.5rem;border-bottom:1px solid var(--rule);margin-bottom:.75rem;scroll-margin-top:0}
aside>h2{max-width:40rem;margin-inline:auto}
.doc>header{position:sticky;top:0;background:var(--pane);padding:.7rem 0 .45rem;border-bottom:1px solid var(--rule);display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between;align-items:baseline;z-index:1}
.doc>header h3{flex:1;min-width:0}
.doc>header .facts{flex-basis:100%;font-size:.82rem}
.doc:target>header h3{color:var(--accent)}
.home{font-size:.85rem;padding:.2rem 0}
.text,.doc>.headline{font-family:var(--serif);font-size:1.06rem;line-height:1.62}
.text p{margin:.9em 0;white-space:pre-line;unicode-bidi:isolate}
.headline{font-size:1.28rem!important;font-weight:600;line-height:1.3!important}
.doc>.headline{margin-top:.9em}
.doc footer{font-size:.8rem}
mark{background:none;color:inherit;text-decoration:underline dotted var(--cited);text-decoration-thickness:.09em;text-underline-offset:.22em;scroll-margin-block:38vh}
.s{border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.s:has(:target),.s:has(.lit){background:var(--sentence)}
mark.lit{background:var(--lit);color:var(--ink)}
mark:target,mark:target mark{background:var(--mark);color:var(--mark-ink);text-decoration-color:transparent;border-radius:2px}
.up{display:none}
mark:target+.up{display:inline-block}
.up{text-decoration:none;padding:0 .4em;font-family:var(--sans)}
.up::before{content:"\\21A9"}
.many .doc{content-visibility:auto;contain-intrinsic-size:auto 44rem}
`
