import { readFileSync } from "node:fs";
import { readSociety, synthesise, margins, printSociety } from "./index.ts";
const r = readSociety(readFileSync("/work/main/societies/county-town.yaml","utf8"), "x"); if(!("value" in r)) {console.log(r); throw 1;}
console.log(printSociety(synthesise(r.value, 20000, 1)));
let n=0;
for (const [size, seeds] of [[20000,8],[1000,3],[200000,2]] as const) for (let seed=1; seed<=seeds; seed++){ const m=margins(synthesise(r.value,size,seed), r.value); n=m.length; const bad=m.filter(x=>Math.abs(x.z)>3); console.log(size, seed, n, "rms", Math.sqrt(m.reduce((a,x)=>a+x.z*x.z,0)/n).toFixed(2)); for(const x of bad) console.log("   ", x.table,"|",x.row,"|",x.cell,x.target,x.realised.toFixed(4),x.of,"z",x.z.toFixed(1)); }
