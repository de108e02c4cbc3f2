import { reciprocity } from "../../../src/domain/trajectories/reciprocity";

const client = { clientSince: 10, volunteerSince: null };
const later = { clientSince: 10, volunteerSince: 11 };
const sameDay = { clientSince: 10, volunteerSince: 10 };
const before = { clientSince: 10, volunteerSince: 9 };
const onlyVolunteer = { clientSince: null, volunteerSince: 5 };
const neither = { clientSince: null, volunteerSince: null };
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

describe("clients who became a volunteer", () => {
  it("as a share with a Wilson interval (statsmodels: 5 of 8)", () => {
    const found = reciprocity(Object.freeze([...times(5, later), ...times(3, client)]));
    expect(found).toMatchObject({ clients: 8, becameVolunteer: 5, alreadyVolunteer: 0 });
    expect(found.share?.value).toBe(0.625);
    expect(found.share?.lower).toBeCloseTo(0.30574, 5);
    expect(found.share?.upper).toBeCloseTo(0.86316, 5);
  });

  it("without those who were a volunteer before, or from the same day", () => {
    const found = reciprocity([later, client, sameDay, before]);
    expect(found).toMatchObject({ clients: 2, becameVolunteer: 1, alreadyVolunteer: 2 });
    expect(found.share?.value).toBe(0.5);
  });

  it("without those who never were a client", () => {
    expect(reciprocity([client, onlyVolunteer, neither])).toMatchObject({
      clients: 1,
      becameVolunteer: 0,
      alreadyVolunteer: 0,
    });
  });

  it("have no share where there are no clients", () => {
    const nothing = { clients: 0, becameVolunteer: 0, alreadyVolunteer: 0, share: null };
    expect(reciprocity([])).toEqual(nothing);
    expect(reciprocity([before])).toEqual({ ...nothing, alreadyVolunteer: 1 });
  });
});
