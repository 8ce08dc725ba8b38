/** How the page looks: light and dark, on a screen of any width. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fcfcfa;--ink:#1d1d1b;--soft:#5a5a55;--line:#d9d8d2;--card:#fff;--focus:#0b57d0;--del:#9c1f1f;--ins:#14602e;--ask:#7a4b00;--askback:#fff1d6}
@media(prefers-color-scheme:dark){:root{--ground:#181816;--ink:#ecebe6;--soft:#b3b1a8;--line:#43423d;--card:#22211f;--focus:#8ab4f8;--del:#ff9d94;--ins:#86d69c;--ask:#ffcf7d;--askback:#3d2f12}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 Georgia,"Times New Roman",serif}
header,footer{padding:1.25rem clamp(1rem,4vw,3rem);border-bottom:1px solid var(--line)}
footer{border:0;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:0 0 .75rem}h3{font-size:1rem;margin:0}
p{margin:0 0 1em}
main{display:grid;grid-template-columns:minmax(0,3fr) minmax(18rem,2fr);gap:2rem;padding:1.5rem clamp(1rem,4vw,3rem)}
@media(max-width:56rem){main{grid-template-columns:minmax(0,1fr)}}
.article{max-width:44rem;overflow-wrap:anywhere}
.speakers{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem .9rem;padding:0;margin:.5rem 0 0;font-size:.95rem}
.said{border-radius:.2em;padding:.1em 0;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.speakers .said{padding:.1em .5em}
.s0{background:#dbe9ff}.s1{background:#fde2e4}.s2{background:#dcf3e0}.s3{background:#fbecc8}.s4{background:#ebdfff}.s5{background:#d5f2f2}.s6{background:#f8dff3}.s7{background:#e7e6df}
@media(prefers-color-scheme:dark){.s0{background:#1f3557}.s1{background:#54272d}.s2{background:#1f4428}.s3{background:#4a3a12}.s4{background:#3d2c5c}.s5{background:#164545}.s6{background:#4f2948}.s7{background:#3a3934}}
.mark{font:inherit;color:inherit;background:none;border:0;border-bottom:2px solid currentColor;padding:0;cursor:pointer;text-align:left}
.mark del{color:var(--del)}.mark ins{color:var(--ins);text-decoration:none;font-weight:bold}
.mark.ask{background:var(--askback);color:var(--ask);border-bottom-style:dotted}
.mark[data-state=rejected] ins{display:none}.mark[data-state=rejected] del{text-decoration:none;color:inherit}
.mark[data-state=accepted] del{display:none}
.items{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
.item{background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.4rem;padding:.75rem 1rem;overflow-wrap:anywhere}
.item[data-state=accepted]{border-left-color:var(--ins)}.item[data-state=rejected]{border-left-color:var(--del)}
.item ul{margin:.35rem 0 .6rem;padding-left:1.2rem;color:var(--soft);font-size:.92rem}
.item blockquote{margin:.35rem 0;color:var(--soft);font-size:.92rem}
.item.now,.mark.now,:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.choices{display:flex;flex-wrap:wrap;gap:.5rem}
button.choice,.save{font:inherit;font-size:.95rem;color:var(--ink);background:var(--ground);border:1px solid var(--soft);border-radius:.4rem;padding:.4rem .8rem;min-height:2.75rem;cursor:pointer}
button.choice[aria-pressed=true]{background:var(--ink);color:var(--ground)}
.bar{position:sticky;bottom:0;background:var(--ground);padding:.75rem 0;display:flex;flex-wrap:wrap;gap:.75rem;align-items:center}
kbd{border:1px solid var(--soft);border-radius:.25rem;padding:0 .3rem;font-size:.85em}
.soft{color:var(--soft)}
@media print{.bar,.choices{display:none}}
`
