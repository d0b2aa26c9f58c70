import { smallFirms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives, membersAmong } from '../effect/stated.ts';

/** How small firms reach partners elsewhere. @see chaminade2005innovation @see berry1997sme @see hsieh-korean */
export const smallFirmsGoOutInCompany = effectClaim({
  id: 'small-firms-go-out-in-company',
  title: 'Small firms reach out only through others',
  statement:
    'Small firms reach markets and partners elsewhere only through a larger organisation next door.',
  scope:
    'Places whose small firms lack an access of their own; seen in Jepara, where traders stand between.',
  sign: 'keeps-back',
  pillar: 'global markets',
  verb: 'act',
  sources: [
    { key: 'chaminade2005innovation', where: 'section 4.1' },
    { key: 'berry1997sme', where: 'on traders and buyers' },
  ],
  contrary: [
    {
      says: 'Small exporters of their own account carried Taiwan’s trade.',
      source: { key: 'hsieh-korean', where: 'on direct exports of small firms in Taiwan' },
    },
  ],
  needs: ['initiatives and who takes part in them', 'actors with a size'],
  test: 'Of the participations in projects with a partner elsewhere, the share with a local member that is no small firm beside it: small firms against all others; the whole interval of the difference lies above none.',
  why: 'Who holds the door holds the price.',
  number: {
    label: 'Small firms less others, in company',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: 'Small firms go out beside a larger neighbour in {first} of {ofFirst} cases, others in {second} of {ofSecond}',
  few: 'Too few projects of small firms have a partner elsewhere to tell.',
  wouldChange: 'Partners elsewhere that small firms find on their own.',
  who: [['Agency', 'help groups of small firms to a distant fair of their own', null]],
  lacks: lacksInitiatives,
  read(view) {
    const { careers } = jointWork(view);
    const small = new Set(membersAmong(view, smallFirms));
    const larger = new Uint32Array(view.initiatives.length);
    careers.forEach((career, member) => {
      if (!small.has(member)) for (const j of career) larger[j]++;
    });
    const out = careers.flatMap((career, member) =>
      career
        .filter((j) => view.membersAnywhere[j] > view.membersHere[j])
        .map((j) => ({ member, j })),
    );
    const inCompany = ({ member, j }: { readonly member: number; readonly j: number }): boolean =>
      larger[j] - (small.has(member) ? 0 : 1) > 0;
    return sharesApart(
      countOf(
        out.filter(({ member }) => small.has(member)),
        inCompany,
      ),
      countOf(
        out.filter(({ member }) => !small.has(member)),
        inCompany,
      ),
      'participations in projects with a partner elsewhere',
      view.participations.length,
    );
  },
});
