import { CardsApi, Configuration } from "./client";

/** Tells a card as it was read through the generated client. */
async function read(basePath: string, id: string): Promise<string> {
  const card = await new CardsApi(new Configuration({ basePath })).getCard({ id });
  return `${card.id} ${card.orkLevel} ${JSON.stringify(card.title)} ${card.functions[0].skills.length}`;
}

declare const process: { argv: string[] };
read(process.argv[2], process.argv[3]).then((line) => console.log(line));
