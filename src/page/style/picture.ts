/** The timeline as a picture. */
export const picture = `
.picture{margin:0 0 1rem}
.picture .scroll{overflow-x:auto}
.picture .scroll>svg{display:block;width:100%;min-width:36rem;height:auto}
svg.timeline text{font:12px var(--sans);fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
svg.timeline .month{font-size:11px;fill:var(--soft)}
svg.timeline .year{font-size:11.5px;font-weight:600}
svg.timeline .crowd{font-size:10.5px;fill:var(--accent)}
svg.timeline path{fill:none}
.tick{stroke:var(--rule);stroke-width:1}
.axis,.gap{stroke:var(--strong-rule);stroke-width:1.5}
path.today{stroke:var(--bad);stroke-width:1;stroke-dasharray:3 3}
svg.timeline text.today{fill:var(--bad);font-size:11px}
svg.timeline .mark *{stroke:var(--accent);stroke-width:1.6;fill:var(--paper)}
svg.timeline .mark.diamond *{stroke:var(--bad)}
svg.timeline .mark.done *{fill:var(--accent)}
svg.timeline .mark.diamond.done *{fill:var(--bad)}
svg.timeline .mark.unsure>:first-child{stroke-dasharray:2.4 2}
svg.timeline .mark.off>:first-child,svg.timeline .mark.put-off>:first-child{stroke:var(--strong-rule)}
svg.timeline .bar{stroke:var(--accent);stroke-width:5;stroke-linecap:round;opacity:.32}
svg.timeline .bar.within{stroke-width:1.5;stroke-dasharray:3 3;opacity:.8;stroke-linecap:butt}
svg.timeline .bar.off{stroke:var(--strong-rule)}
svg.timeline a{cursor:pointer}
svg.timeline a:hover text,svg.timeline a:focus text{fill:var(--accent);text-decoration:underline}
svg.timeline .dim{opacity:.18}
.legend{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin-top:.5rem;font-size:.8rem;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:.3rem}
.legend .of{font-weight:600}
svg.timeline .mark.key *{stroke:var(--soft)}
svg.timeline .mark.key.done *{fill:var(--soft)}
`
