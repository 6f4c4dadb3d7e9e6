/** The lines of the record: dates, labels, who, and the links to what proves them. */
export const lines = `
.cite{font-size:.72rem;font-weight:400;font-style:normal;line-height:1;vertical-align:.32em;font-variant-numeric:tabular-nums}
.cite .origins{margin-left:.35em;opacity:.75}
.cite a{display:inline-block;padding:.2em .32em;margin-left:.1em;border-radius:3px;text-decoration:none;background:color-mix(in srgb,var(--accent) 9%,transparent)}
.cite a:hover{background:var(--accent);color:var(--paper)}
.name,.to{color:inherit;text-decoration-color:var(--strong-rule)}
.name:hover,.to:hover{color:var(--accent);text-decoration-color:currentColor}
.tag{display:inline-block;font-size:.75rem;font-weight:500;line-height:1.3;padding:.06em .55em;border:1px solid currentColor;border-radius:1em;white-space:nowrap;color:var(--soft);font-style:normal}
.is-held,.is-occurred,.is-under-way{color:var(--ink);border-color:var(--strong-rule)}
.is-met,.is-adopted,.is-published,.is-attended{color:var(--good)}
.is-cancelled,.is-denied,.is-refused,.is-unmet,.is-not-adopted,.is-withdrawn,.is-declined,.is-absent,.is-conflict,.is-implausible{color:var(--bad)}
.is-planned,.is-confirmed,.is-open,.is-overdue,.is-partly-met,.is-postponed,.is-proposed,.is-draft,.is-expected{color:var(--wait)}
.is-uncertain,.is-unreported,.is-skipped{border-style:dashed}
.tag.is-conflict,.tag.is-superseded,.tag.is-different-scope{white-space:normal}
.foot{font-size:.8rem;margin-top:.3rem}
.basis{font-style:italic}
.line{scroll-margin-block:4rem}
.line:target,.line.current{background:var(--hover);box-shadow:-.75rem 0 0 var(--hover),.75rem 0 0 var(--hover)}
.line.current{box-shadow:-.75rem 0 0 var(--hover),.75rem 0 0 var(--hover),-.9rem 0 0 var(--accent)}
.when{color:var(--soft);font-variant-numeric:tabular-nums}
.rows>li{padding:.3rem 0}
.entries>li{padding:1.1rem 0;border-top:1px solid var(--rule)}
.entries{margin-top:1.25rem}
.entry .facts{font-size:.9rem}
.details{margin-top:.55rem;font-size:.92rem}
.details>div{padding:.12rem 0}
dt{color:var(--soft)}
.names>li{display:inline}
.names>li:not(:last-child)::after{content:" · ";color:var(--soft)}
.steps .day{margin-right:.3em}
.cards{display:grid;gap:0 2rem}
.card{padding:.75rem 0;border-top:1px solid var(--rule);font-size:.94rem}
.card h4{font-weight:600}
.card .aside{font-size:.88rem}
.mentions{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;font-size:.92rem}
.speaker{padding:.9rem 0;border-top:1px solid var(--rule)}
.speaker .aside{font-size:.88rem;color:var(--soft)}
.said{padding:.4rem 0;overflow-wrap:anywhere}
.wordings{font-size:.88rem;margin-top:.2rem}
.wordings summary{cursor:pointer;color:var(--soft)}
.wordings li{padding:.15rem 0 .15rem .75rem;border-left:3px solid var(--strong-rule);margin-top:.25rem}
q{quotes:none;font-family:var(--serif);font-size:1.04rem}
.cue{color:var(--soft)}
q.indirect{font-family:inherit;font-size:inherit}
.asked,.dispute{padding:.85rem 0;border-top:1px solid var(--rule)}
.asked .content{margin:.1rem 0}
.asked .steps{font-size:.92rem;margin-top:.3rem}
.positions{display:grid;gap:.6rem;margin:.55rem 0;grid-template-columns:repeat(auto-fit,minmax(min(11rem,100%),1fr))}
.positions>li{border-left:3px solid var(--strong-rule);padding:.1rem 0 .1rem .75rem;font-size:.92rem}
.positions .value{font-family:var(--serif);font-size:1.08rem}
table{border-collapse:collapse;width:100%;font-size:.93rem;text-align:left}
th,td{vertical-align:top;padding:.45rem .75rem .45rem 0;border-top:1px solid var(--rule);font-weight:400}
thead th{color:var(--soft);font-size:.8rem;border-top:0}
[scope=rowgroup]{font-weight:600;padding-top:1rem}
[scope=rowgroup] .day{font-weight:400;margin-left:.4em}
.figures [scope=row]{font-weight:600;font-variant-numeric:tabular-nums}
.figures [scope=row] .aside{font-weight:400}
.ledger [scope=row]{padding-left:.9rem}
.none{color:var(--soft)}
.number{display:inline-block;min-width:1.6em;font-variant-numeric:tabular-nums;color:var(--soft)}
.source{display:flex;padding:.7rem 0;border-top:1px solid var(--rule)}
.source>div{min-width:0}
.location{color:var(--soft);word-break:break-all}
@container record (min-width:38rem){
.entry,.row{display:grid;grid-template-columns:8.75rem minmax(0,1fr);gap:0 1.25rem}
.details>div{display:grid;grid-template-columns:5.6rem minmax(0,1fr);gap:.75rem}
.cards{grid-template-columns:1fr 1fr}
}
@container record (max-width:38rem){
thead{position:absolute;clip-path:inset(50%)}
table,tbody,tr,th,td{display:block}
tr{padding:.5rem 0;border-top:1px solid var(--rule)}
th,td{border:0;padding:.08rem 0}
.ledger [scope=row]{padding-left:0}
td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}
td[data-label]>div{display:inline}
}
`
