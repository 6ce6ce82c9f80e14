/** Invented stories that stand in the pages of newsrooms, and helpers that write what their heads state. */

interface Story {
  title: string;
  dek: string;
  p: readonly string[];
  /** A phrase of each paragraph, in their order. */
  keep: readonly string[];
}

export const HOSPITAL: Story = {
  title: "Judge halts sale of Ormond hospital to hotel group",
  dek: "Town had agreed to a price of $18 million in a meeting that nobody announced",
  p: [
    "A judge in Ormond stopped the sale of the town's old hospital on Monday, two days before a hotel group was to get the keys.",
    "Judge Petra Vance wrote in a ruling of nine pages that the council had agreed to the price in a meeting that was never announced.",
    "“People had a right to be in the room, and they were not told that there was a room,” Vance wrote.",
    "The council voted 7–2 in January to sell the building, which has 140 rooms and has stood empty since 2016, for $18 million.",
    "Corin Hotels said that it would appeal. “We have done everything that was asked of us,” said Dale Marsh, who speaks for the company.",
    "Nurses who worked there have asked for a clinic in the east wing since it closed, and about 60 of them came to the hearing.",
    "The council meets again on March 26, and its chair, Lena Oduya, said the sale would be the first matter on the list.",
  ],
  keep: [
    "before a hotel group was to get the keys",
    "a ruling of nine pages",
    "not told that there was a room",
    "has stood empty since 2016",
    "everything that was asked of us",
    "asked for a clinic in the east wing",
    "the first matter on the list",
  ],
};

export const HAIL: Story = {
  title: "Hail flattens orchards in Tarn valley a week before harvest",
  dek: "Growers say that two thirds of the cherries are lost",
  p: [
    "Hailstones as large as eggs fell on the Tarn valley for 20 minutes on Sunday evening and destroyed most of its cherries.",
    "The growers' union put the loss at two thirds of the crop, or about 900 tonnes, and said that some trees would not recover.",
    "“I stood under the porch and listened to a year's work come down,” said Marit Hove, whose family has grown cherries there since 1922.",
    "Eleven people were treated for cuts, the ambulance service said, and a bus with 30 children stopped under a bridge until the storm had passed.",
    "The weather office had warned of storms, but not of hail. A spokeswoman said that hail of this size could be seen only minutes ahead.",
    "The province promised growers a first payment within ten days. Hove said she would believe it when it came.",
  ],
  keep: [
    "fell on the Tarn valley for 20 minutes",
    "about 900 tonnes",
    "listened to a year's work come down",
    "stopped under a bridge until the storm",
    "seen only minutes ahead",
    "believe it when it came",
  ],
};

export const BUSES: Story = {
  title: "Calder bus drivers end strike after eleven days",
  dek: "Deal brings 5.5 per cent more pay and an end to split shifts",
  p: [
    "Buses will run again in Calder from five on Thursday morning after drivers voted to end a strike of eleven days.",
    "Of the 412 drivers who voted, 296 were in favour of the offer, the union said in the early hours of Wednesday.",
    "It brings 5.5 per cent more pay from April and ends split shifts, which kept some drivers away from home for 14 hours.",
    "“It was never only about the money,” said Rosa Whelan, who has driven the number 9 for sixteen years.",
    "Calder Transit said that the deal would cost it £2.1m a year and that fares would stay as they are “for now”.",
    "Passengers had walked, cycled or shared cars. At the railway station on Wednesday, Imran Sethi said he had got used to the walk.",
    "Three drivers who were dismissed in the first week will be heard again by the company in May.",
  ],
  keep: [
    "from five on Thursday morning",
    "296 were in favour",
    "away from home for 14 hours",
    "has driven the number 9",
    "fares would stay as they are",
    "got used to the walk",
    "heard again by the company in May",
  ],
};

export const COMET: Story = {
  title: "Comet lost since 1908 is seen again from Mount Ilse",
  dek: "Two students found the faint spot on pictures that were taken to test a camera",
  p: [
    "A comet that nobody had seen since 1908 has been found again on pictures that were taken to test a new camera on Mount Ilse.",
    "Two students, Yara Benali and Tomas Reik, noticed a faint spot that moved from one picture to the next, the observatory said on Friday.",
    "“We thought it was dust, then we thought it was a satellite, and then we did not sleep,” Benali said.",
    "Its path fits that of the comet Harrow-Stein, which comes back every 58 years but was missed in 1966, when clouds hid the sky for weeks.",
    "It is too faint for the naked eye. With a small telescope it can be seen until the middle of June, low in the west after sunset.",
    "Agnes Lowry, an astronomer at the University of Dunmere who was not part of the work, called the find convincing.",
  ],
  keep: [
    "pictures that were taken to test a new camera",
    "moved from one picture to the next",
    "then we did not sleep",
    "clouds hid the sky for weeks",
    "until the middle of June",
    "called the find convincing",
  ],
};

export const SCHOOL: Story = {
  title: "Penvale school shut after roof beam cracks above hall",
  dek: "All 640 pupils are to be taught elsewhere until at least the summer",
  p: [
    "A secondary school in Penvale was closed on Tuesday after a caretaker saw a crack as long as an arm in a beam above the hall.",
    "All 640 pupils were sent home before lunch, the headteacher, Owen Drury, said in a letter to parents.",
    "“Nobody was in danger at any time, and I would rather explain a closed school than an open one,” he wrote.",
    "Engineers put up props overnight. They will look at the other 23 beams, which were made in the same year, by Friday.",
    "Years ten and eleven, who sit their exams in May, are to be taught in the library and the rooms of the rugby club.",
    "A report to the county warned of the roof in 2019. The county said the repair had been planned for this summer.",
    "Parents met at the gate on Tuesday evening. “We have been asking about that roof for years,” said Jo Penrose, who has two sons at the school.",
  ],
  keep: [
    "a crack as long as an arm",
    "sent home before lunch",
    "rather explain a closed school",
    "the other 23 beams",
    "rooms of the rugby club",
    "warned of the roof in 2019",
    "asking about that roof for years",
  ],
};

export const paragraphs = (texts: readonly string[], open = "<p>", close = "</p>"): string =>
  texts.map((text) => `${open}${text}${close}`).join("\n");

/** What a page states as JSON-LD. */
export const stated = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...data })}</script>`;

export const wholePage = (title: string, head: string, body: string, lang = "en", classes = ""): string =>
  `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head>
<body class="${classes}">${body}</body></html>`;
