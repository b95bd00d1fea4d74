/** All of the page's looks; nothing is fetched. Light or dark as the reader's system, light on paper. */
export const style = `:root{color-scheme:light dark;--ground:light-dark(#fbfaf7,#14191b);--card:light-dark(#fff,#1d2427);--ink:light-dark(#1b2326,#eef1f0);--quiet:light-dark(#4c585c,#b3bec1);--line:light-dark(#d9d9d2,#3a4549);--accent:light-dark(#0b5c6b,#7fd0de);--second:light-dark(#8a3b12,#f0b48c);--note:light-dark(#fdf3df,#33290f)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:56rem;padding:0 16px 32px;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
h1{margin:32px 0 12px;font-size:clamp(1.625rem,1.2rem + 2vw,2.5rem);line-height:1.15;text-wrap:balance;overflow-wrap:anywhere}
h2{margin:40px 0 8px;font-size:1.375rem}
h3{margin:24px 0 8px;font-size:1.125rem}
p,dd,li{max-width:44rem;overflow-wrap:anywhere}
.headline{margin:16px 0;padding:16px;border-left:4px solid var(--accent);background:var(--card);font-size:1.1875rem}
.headline p{margin:0 0 8px}
.warnings{padding:8px 16px;border-left:4px solid var(--second);background:var(--note)}
.warnings h2{margin-top:8px}
.quiet{color:var(--quiet)}
figure{margin:16px 0}
svg{display:block;width:100%;max-width:36rem;height:auto;color:var(--ink)}
svg .s0{color:var(--accent);fill:var(--accent)}
svg .s1{color:var(--second);fill:var(--second)}
svg .s2,svg .s3,svg .s4{color:var(--ink);fill:var(--ink)}
svg .ground{fill:var(--ground)}
svg .halo{paint-order:stroke;stroke:var(--ground);stroke-width:4px}
.scroll{overflow-x:auto;margin:16px 0}
.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.9375rem;font-variant-numeric:tabular-nums;background:var(--card)}
caption{text-align:left;font-weight:700}
caption span{position:sticky;left:0;display:inline-block;max-width:min(100vw - 2rem,54rem);padding:4px 0;overflow-wrap:anywhere}
th,td{padding:6px 10px;border-bottom:1px solid var(--line);text-align:right;vertical-align:top}
th{font-weight:600}
th:first-child{text-align:left;min-width:9rem;max-width:18rem;overflow-wrap:anywhere}
td{white-space:nowrap}
td:last-child{white-space:normal}
dt{font-weight:600}
dd{margin:0 0 8px}
code{font-size:.875rem;overflow-wrap:anywhere}
@media (max-width:40rem){table{font-size:.875rem}th,td{padding:5px 6px}th:first-child{min-width:8.5rem}.warnings ul ul{padding-left:1rem}ul{padding-left:1.25rem}}
@media print{:root{color-scheme:light}body{max-width:none;font-size:10pt}.scroll{overflow:visible}td{white-space:normal}figure,table,.headline,.warnings{break-inside:avoid}h2,h3{break-after:avoid}}`;
