/** Paper and ink by day and by night; every pair of text and ground has a contrast of 4.5 or more. */
export const colours = `
:root{color-scheme:light dark;
--paper:#fdfcf9;--pane:#f5f2eb;--ink:#211f1b;--soft:#5f5a50;--rule:#e0dbd0;--strong-rule:#bdb6a7;
--accent:#17506f;--mark:#ffdf7e;--mark-ink:#211f1b;--sentence:#fbf0c9;--lit:#fce5a0;--cited:#d5c9a6;
--good:#2b5f3f;--bad:#94301d;--wait:#74500a;--hover:#f3efe6;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;
--serif:"Iowan Old Style","Charter","Bitstream Charter","Palatino Linotype",Palatino,Georgia,"Liberation Serif",serif}
@media (prefers-color-scheme:dark){:root{
--paper:#17181b;--pane:#1e2024;--ink:#e7e4dc;--soft:#aaa599;--rule:#33353b;--strong-rule:#565961;
--accent:#93c5e6;--mark:#f0cd62;--mark-ink:#1c1806;--sentence:#38321f;--lit:#574b26;--cited:#5d563c;
--good:#9dd2ad;--bad:#f2a594;--wait:#e3bf72;--hover:#222429}}
`
