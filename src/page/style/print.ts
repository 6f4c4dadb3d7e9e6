/** On paper: the record, then its documents as numbered notes; each link shows the number of the words it leads to. */
export const print = `
@media print{
:root{--paper:#fff;--pane:#fff;--ink:#000;--soft:#444;--rule:#ccc;--strong-rule:#999;--accent:#123f59;--good:#1f4a30;--bad:#7c2415;--wait:#5c3f06;--sentence:transparent;--lit:transparent;--mark:transparent;--mark-ink:#000;--cited:#777;--hover:transparent}
@page{margin:16mm 15mm}
html{font-size:9.5pt}
html,body{height:auto;display:block;overflow:visible}
main,aside{height:auto;overflow:visible;padding:0;border:0;container-type:normal}
main>*,.doc{max-width:none}
nav,.tools,.skip,.home,.up,mark:target+.up{display:none}
.many .doc{content-visibility:visible}
.picture .scroll{overflow:visible}
.picture .scroll>svg{min-width:0}
section{margin-top:1.4rem;padding-top:.8rem}
h2,h3,h4{break-after:avoid}
.entry,.card,.asked,.dispute,.said,tr,.source,figure{break-inside:avoid}
.entry,.row{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:0 1rem}
.details>div{display:grid;grid-template-columns:5rem minmax(0,1fr);gap:.6rem}
.cards{grid-template-columns:1fr 1fr}
a,.name,.to{color:inherit;text-decoration:none}
.cite a{background:none;padding:0;font-size:0}
.cite a::after{content:"[" attr(data-p) "]";font-size:7pt}
aside{break-before:page}
aside>h2{margin:0 0 .5rem;max-width:none}
.doc>header{position:static}
.text{font-size:9.5pt}
mark[data-n]::after{content:"[" attr(data-n) "]";font:5.5pt var(--sans);vertical-align:super;color:var(--soft)}
}
`
