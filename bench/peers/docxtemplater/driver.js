// docxtemplater: a template is used up by what is rendered into it, so each letter reads it anew.
// Arguments: the template, the list of recipients, how many, the folder.
"use strict";
const fs = require("fs");
const path = require("path");
const Docxtemplater = require("docxtemplater");
const PizZip = require("pizzip");

const [template, list, count, folder] = process.argv.slice(2);
const content = fs.readFileSync(template);
fs.mkdirSync(folder, { recursive: true });
const rows = fs.readFileSync(list, "utf8").split("\n").slice(1, 1 + Number(count));
for (const row of rows) {
  const [id, name, surname, , street, city] = row.split(",");
  const letter = new Docxtemplater(new PizZip(content));
  letter.render({ name, surname, street, city });
  const bytes = letter.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  fs.writeFileSync(path.join(folder, id + ".docx"), bytes);
}
