import { describe, expect, it } from "vitest";
import { uncoded } from "../../support/uncoded.js";

/** What is asked of some reports, and what they answer. */
function asked(texts: Record<string, string>) {
  const { claims, silences, codebook } = uncoded(
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, `News of the day\n\n${text}`])),
  );
  return codebook.items.map(({ id, question }) => ({
    id,
    question,
    given: claims.filter(({ item }) => item === id).map(({ report_id, text }) => `${report_id}: ${text}`),
    others: silences.filter(({ item }) => item === id).map(({ report_id, others }) => `${report_id}: ${others}`),
  }));
}

describe("one measure in several units", () => {
  it("is one question", () => {
    const [distance] = asked({
      one: "The rocket fell 200 metres from a school.",
      two: "It fell some two hundred meters from the school.",
      three: "A rocket fell just 20 yards from a school.",
    }).filter(({ id }) => id.startsWith("number-of"));
    expect(distance?.question).toContain("from");
    expect(distance?.given).toEqual(["one: 200 metres", "two: some two hundred meters", "three: 20 yards"]);
  });

  it("is not asked for where no words say of what", () => {
    const items = asked({ one: "There were 30 metres.", two: "30 metres, they said. All was well." });
    expect(items.filter(({ id }) => id.startsWith("number-of"))).toEqual([]);
  });
});

describe("what a report has elsewhere", () => {
  const texts = {
    one: "Some 300 trees fell in the storm. The trees were old.",
    two: "In the storm 320 trees fell. They were old.",
  };
  const elsewhere = (text: string): string[] =>
    asked({ ...texts, three: text })
      .filter(({ id }) => id.startsWith("number-of"))
      .flatMap(({ others }) => others);

  it.each([
    ["an age", "“It was loud,” said Ann Lee (310). Bo Ray, 305, ran."],
    ["a weight", "A bell of 310 kilos fell."],
    ["a length", "A wall of 300 yards fell."],
  ])("is never %s where trees are counted", (_, text) => {
    expect(elsewhere(`The storm was strong. ${text}`)).toEqual(["three: "]);
  });

  it("is the same number of something else, and a number of nothing", () => {
    expect(elsewhere("The storm felled about 300 trunks.")).toEqual(["three: about 300 trunks"]);
  });
});

describe("people who were hurt", () => {
  it("are one question, however their number is told, with how exact it is", () => {
    const [hurt, ...others] = asked({
      one: "A ferry struck a pier, injuring 34 people, five of them seriously.",
      two: "At least 43 people were hurt when the ferry struck.",
      three: "More than thirty injured in Port Ellin. The ferry struck a pier.",
    }).filter(({ question }) => question.startsWith("How many"));
    expect(hurt!.question).toBe("How many people were injured?");
    expect(hurt!.given).toEqual(["one: 34 people", "two: At least 43 people", "three: More than thirty injured"]);
    expect(others).toEqual([]);
  });
});

describe("a length", () => {
  it("is not labelled by what happened after it", () => {
    const lengths = asked({
      one: "Workers walked off the job early Friday after 14 hours of contract talks broke down.",
      two: "Both sides had broken off the talks after 16 hours.",
    }).filter(({ id }) => id.startsWith("event-length"));
    expect(lengths).toHaveLength(1);
    expect(lengths[0]!.question).not.toContain("walked off");
    expect(lengths[0]!.question).toContain("talks");
  });
});

describe("people who were taken to hospital", () => {
  const given = (...texts: string[]): string[] =>
    asked(Object.fromEntries(texts.map((text, i) => [`r${i}`, text])))
      .filter(({ id }) => id === "people-hospital")
      .flatMap((one) => one.given);

  it("are counted, one of them too", () => {
    expect(
      given(
        "The roof fell in. One man, aged 71, was taken to hospital.",
        "Two people were taken to hospital: a baker and a nurse.",
        "At least 12 persons were taken to hospital. All was quiet.",
      ),
    ).toEqual(["r0: One man", "r1: Two people", "r2: At least 12 persons"]);
  });

  it("are found by their own words where another number stands before them", () => {
    const answers = given("Three people died and 14 were taken to hospital.", "Two people were taken to hospital.");
    expect(answers).toEqual(["r0: 14 were taken to hospital", "r1: Two people"]);
  });

  it("are not those of another year", () => {
    const old = "In June 2012 nine people were taken to hospital after a fire there.";
    expect(given(old, "Two people were taken to hospital.")).toEqual([]);
    const both = given(`Four people were taken to hospital. ${old}`, "Two people were taken to hospital.");
    expect(both).toEqual(["r0: Four people", "r1: Two people"]);
  });

  it("are not asked for where a number beside the words is of others", () => {
    expect(given("Nine people were treated at the hospital.", "Two people were taken to hospital.")).toEqual([]);
  });
});

describe("the words of a question", () => {
  const questions = (one: string, two: string): string[] => asked({ one, two }).map(({ question }) => question);

  it("begin at the verb where the subject is cut, so that nobody else is its subject", () => {
    const [first = ""] = questions(
      "A probe launched by the old university of the north and the firm Lift fell into the harbour at 7.10 p.m.",
      "The probe fell into the harbour at 7.10 p.m.",
    );
    expect(first).not.toMatch(/Lift fell/);
  });

  it("have dots for a pronoun", () => {
    const all = questions(
      "The ministry was slow. It learned of the crash at 7.10 p.m.",
      "The ministry is blamed. It learned of the crash at 7.20 p.m.",
    );
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((question) => /“(?:It|They|He|She)\b/.test(question))).toEqual([]);
  });

  it("do not say that somebody said it", () => {
    const all = questions("The farmer said the barn had burned for 3 hours.", "The barn had burned for 3 hours.");
    expect(all.filter((question) => question.includes("said"))).toEqual([]);
    expect(all.some((question) => question.includes("barn had burned"))).toBe(true);
  });
});

describe("counts of one kind", () => {
  const given = (id: string, ...texts: string[]): string[][] =>
    asked(Object.fromEntries(texts.map((text, i) => [`r${i}`, text])))
      .filter((one) => one.id.startsWith(id))
      .map((one) => one.given.map((told) => told.slice(4)));

  it("are of one thing where each report has one of about that size, by whatever noun", () => {
    expect(
      given(
        "number-of-passengers",
        "The operator said 31,000 passengers had been affected.",
        "The company put 28,500 travellers on other trains.",
        "Nearly 900 baggage handlers walked out, leaving 50,000 passengers high and dry.",
      ),
    ).toEqual([["31,000 passengers", "28,500 travellers", "50,000 passengers"]]);
  });

  it("are apart where those who help and those who are helped are about as many", () => {
    const all = asked({
      one: "Some 200 rescuers were out all night. All 118 residents of Ried were led away.",
      two: "In all 214 helpers came. The 118 inhabitants were asked to leave.",
      three: "About 120 rescuers came. About 120 villagers had to go.",
    }).filter(({ id }) => id.startsWith("number-of"));
    const rescued = all.find(({ given: own }) => own.some((told) => told.includes("residents")));
    const rescuers = all.find(({ given: own }) => own.some((told) => told.includes("helpers")));
    expect(rescued?.given).toEqual(["one: 118 residents", "two: 118 inhabitants", "three: About 120 villagers"]);
    expect(rescuers?.given).toEqual(["one: Some 200 rescuers", "two: 214 helpers", "three: About 120 rescuers"]);
  });

  it("are none of another year, and none of a usual day", () => {
    const flights = given(
      "number-of-flights",
      "The airport said 214 flights had been cancelled.",
      "Some 187 flights were struck off the boards.",
      "More than 300 flights never left. In the strike of 2019, 140 flights were lost.",
      "The airport has 230 flights a day.",
    );
    expect(flights).toEqual([["214 flights", "Some 187 flights", "More than 300 flights"]]);
  });

  it("are apart where one is of the rest", () => {
    const members = given(
      "number-of-members",
      "Two members of the league voted with the opposition.",
      "The league’s other 14 members voted with the government.",
    );
    expect(members).toEqual([]);
  });

  it("are not asked for where a report has two of one size", () => {
    const all = given(
      "number-of",
      "A march drew 400 supporters. They met 380 demonstrators.",
      "There were 420 protesters.",
    );
    expect(all.flat().filter((told) => told.includes("supporters") || told.includes("demonstrators"))).toEqual([]);
  });
});

describe("a value near those of other reports", () => {
  const times = (texts: Record<string, string>) => asked(texts).filter(({ id }) => id.startsWith("event-time"));

  it("is asked with them where it stands beside words of theirs", () => {
    const [signed] = times({
      one: "The union and the company signed the agreement at 2:40 a.m. in a hotel.",
      two: "The union and the firm signed at 2.40am.",
      three: "Leaders of the union and bosses shook hands at 3.15am in a hotel beside the runway.",
    });
    expect(signed?.given.map((told) => told.split(": ")[0])).toEqual(["one", "two", "three"]);
  });

  it("is not where somebody else did it", () => {
    const called = times({
      one: "The company called the authorities about the leak at 11 a.m.",
      two: "The company called the authorities about the leak at 10 a.m.",
      three: "Angler Pete Moss rang the authorities about the leak at 10.30 a.m., and the company came.",
    });
    expect(called.flatMap((one) => one.given).filter((told) => told.startsWith("three"))).toEqual([]);
  });
});

describe("customers of a network", () => {
  const counted = (texts: Record<string, string>): string[] =>
    asked(texts)
      .filter(({ id }) => id.startsWith("number-of"))
      .flatMap(({ given }) => given);

  it("are no people: a customer is a household or a firm", () => {
    const given = counted({
      one: "The failure cut off 640,000 customers. It was dark.",
      two: "About 640,000 customers were without supply after the failure.",
      three: "Some 1.4 million people had lived without electricity for an afternoon.",
    });
    expect(given).toContain("one: 640,000 customers");
    expect(given.filter((one) => one.startsWith("three"))).toEqual([]);
  });

  it("are homes and businesses", () => {
    const given = counted({
      one: "The failure cut off 640,000 customers. It was dark.",
      two: "About 640,000 customers were without supply after the failure.",
      three: "In all, some 410,000 homes and businesses lost their supply in the failure.",
    });
    expect(given.at(-1)).toBe("three: some 410,000 homes and businesses");
  });
});

describe("numbers of one kind that do not agree", () => {
  it("are of one thing only where a word says so, or no report has another", () => {
    const items = asked({
      one: "About 200 union members gathered outside the hall. The plant employs 1,180 people.",
      two: "About 200 union members gathered outside the hall. The plant employs 1,180 people.",
      three: "The foundry, with 340 employees, should be wound up. The firm has 6,400 employees in eleven countries.",
    });
    expect(items.filter(({ given }) => given.some((one) => one.includes("340 employees")))).toEqual([]);
  });
});

describe("amounts of money", () => {
  it("are asked by what they are of, whatever they are called", () => {
    const [sum] = asked({
      one: "The two firms called off their 4.1 billion pound merger on Monday.",
      two: "The firm walked away from its £4.6 billion merger with its rival.",
    }).filter(({ id }) => id.startsWith("amounts"));
    expect(sum?.given).toEqual(["one: 4.1 billion pound", "two: £4.6 billion"]);
  });
});

describe("words of three letters", () => {
  it("tell a matter as longer ones do", () => {
    const [time] = asked({
      one: "Officers used tear gas outside parliament shortly before 5pm on Saturday. The march had begun at noon.",
      three: "Gas was used outside parliament at about 4.50pm. The march had begun at noon.",
      two: "At 16.10, by my watch, the first gas drifted over the quay before parliament. The march had begun at 14.00 hours.",
    }).filter(({ given }) => given.some((one) => one.includes("16.10")));
    expect(time?.given).toEqual(["one: shortly before 5pm on Saturday", "three: at about 4.50pm", "two: At 16.10"]);
  });
});
