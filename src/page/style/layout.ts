/** The page: the record and, on a wide screen, the documents beside it, each scrolling by itself. */
export const layout = `
*,*::before,*::after{box-sizing:border-box}
html{font:100%/1.5 var(--sans);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
[hidden]{display:none!important}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:.06em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:.5rem;top:-4rem;padding:.5rem 1rem;background:var(--ink);color:var(--paper);z-index:3}
.skip:focus{top:.5rem}
main{padding:clamp(1.1rem,3.5vw,2.75rem) clamp(1rem,4vw,3rem) 4rem;container:record/inline-size}
aside{background:var(--pane);border-top:1px solid var(--rule);padding:0 clamp(1rem,3vw,2.25rem) 4rem}
main>*{max-width:47rem;margin-inline:auto}
h1,h2{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.25rem);letter-spacing:-.012em;margin:0 0 .4rem}
h2{font-size:1.4rem;margin:0 0 .8rem}
h3,h4{font-size:1rem;font-weight:600;line-height:1.4;margin:0}
p,ul,ol,dl,dd,figure{margin:0;padding:0}
ul,ol{list-style:none}
section{margin-top:2.75rem;padding-top:1.5rem;border-top:1px solid var(--rule);scroll-margin-top:.5rem}
section>h3{margin:1.5rem 0 .5rem;font-size:.8rem;letter-spacing:.04em;color:var(--soft)}
.note{color:var(--soft);font-size:.9rem;margin:0 0 .8rem}
.facts,.aside,.foot,.day{color:var(--soft)}
.top .facts{font-size:.95rem}
nav ul{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin-top:1.1rem;font-size:.92rem}
nav a{display:inline-block;padding:.2rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
.tools{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;margin-top:1rem;font-size:.9rem}
.tools input,.tools select{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--strong-rule);border-radius:6px;padding:.35rem .6rem;max-width:100%;min-width:0}
.tools input{flex:1 1 12rem}.tools select{flex:0 1 14rem}
.tools output{color:var(--soft)}
@media (min-width:64rem){
html,body{height:100%}
body{display:grid;grid-template-columns:minmax(0,1.22fr) minmax(24rem,1fr);overflow:hidden}
main,aside{height:100vh;height:100dvh;overflow-y:auto;overscroll-behavior:contain}
aside{border-top:0;border-left:1px solid var(--rule)}
nav .narrow,.home{display:none}
}
`
