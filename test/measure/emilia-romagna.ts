/**
 * The numbers of Emilia-Romagna (ITH5) and its 46 comparable places, computed apart from this code in Python 3.11 with
 * pandas, NumPy and python-igraph on CORDIS Horizon Europe (© European Union, reuse with acknowledgement), state of
 * 6 December 2025. `se` is by 200 random tenths left out, by another stream of chance: it agrees only up to chance.
 */
export const EMILIA_ROMAGNA: Readonly<
  Record<
    string,
    {
      readonly value: number;
      readonly se: number;
      readonly median: number;
      readonly quartiles: readonly [number, number];
      readonly rank: number;
      readonly of: number;
    }
  >
> = {
  'small-share': {
    value: 0.32,
    se: 0.025360457471799106,
    median: 0.34972677595628415,
    quartiles: [0.28933601609657944, 0.3989389920424403],
    rank: 32,
    of: 47,
  },
  'small-tie-share': {
    value: 0.10273889301254141,
    se: 0.0346067615837852,
    median: 0.16495462996360571,
    quartiles: [0.12488150897641526, 0.20865767928403942],
    rank: 40,
    of: 47,
  },
  'small-pair-share': {
    value: 0.1038374717832957,
    se: 0.07206154349121939,
    median: 0.2,
    quartiles: [0.1531282810859457, 0.23166368515205726],
    rank: 44,
    of: 47,
  },
  'firm-tie-share': {
    value: 0.06582275162792278,
    se: 0.017771939437661487,
    median: 0.1403265216296174,
    quartiles: [0.08861303403814866, 0.2022178963064052],
    rank: 42,
    of: 47,
  },
  'firm-pair-share': {
    value: 0.07900677200902935,
    se: 0.03518887259870868,
    median: 0.19157894736842104,
    quartiles: [0.14717361533779671, 0.25639903528221886],
    rank: 45,
    of: 47,
  },
  'home-share': {
    value: 0.05386890326706574,
    se: 0.011433717619366242,
    median: 0.047302278382095914,
    quartiles: [0.03785690224694736, 0.05618895708932816],
    rank: 16,
    of: 47,
  },
  'home-pair-share': {
    value: 0.028011381599747077,
    se: 0.01131853636205257,
    median: 0.01744365544921272,
    quartiles: [0.01278359440022022, 0.02338461116130905],
    rank: 7,
    of: 47,
  },
  'bridge-dependence': {
    value: 0.5282954057535423,
    se: 0.13381713759369726,
    median: 0.4132970079342319,
    quartiles: [0.28789536626945567, 0.517877359296301],
    rank: 12,
    of: 47,
  },
  'support-top-tenth': {
    value: 0.8140073328382765,
    se: 0.016089932723242863,
    median: 0.7674114141374179,
    quartiles: [0.7153782712715977, 0.8185074294990012],
    rank: 15,
    of: 47,
  },
  'repeat-share': {
    value: 0.8175115295742356,
    se: 0.022355563313880958,
    median: 0.7964428712740507,
    quartiles: [0.7397662992224683, 0.8232020356611202],
    rank: 13,
    of: 47,
  },
  'alone-share': {
    value: 0.304,
    se: 0.03625307280121046,
    median: 0.40714285714285714,
    quartiles: [0.33572198838139633, 0.5152406417112299],
    rank: 41,
    of: 47,
  },
  'small-alone-share': {
    value: 0.3875,
    se: 0.05767480708361252,
    median: 0.5,
    quartiles: [0.41972930765226446, 0.5669505121559916],
    rank: 38,
    of: 47,
  },
  'two-party-share': {
    value: 0.05821474773609314,
    se: 0.008399752861965195,
    median: 0.04869565217391304,
    quartiles: [0.0327522185861866, 0.059157457340500666],
    rank: 13,
    of: 47,
  },
  'small-lead-share': {
    value: 0.0,
    se: 0.0,
    median: 0.04580152671755725,
    quartiles: [0.026210943633223426, 0.10300618921308577],
    rank: 43,
    of: 47,
  },
  'volume-per-organisation': {
    value: 0.22237083268644742,
    se: 0.04494372290790745,
    median: 0.17636212329880915,
    quartiles: [0.1326720291973092, 0.24847176062887677],
    rank: 16,
    of: 47,
  },
  'partners-per-organisation': {
    value: 3.544,
    se: 1.4077953630825137,
    median: 2.0,
    quartiles: [1.4634502923976607, 2.9726731601731604],
    rank: 5,
    of: 47,
  },
  'small-research-rate': {
    value: 0.02456896551724138,
    se: 0.0036823612518895412,
    median: 0.01593901593901594,
    quartiles: [0.010692452103591026, 0.02415534614389788],
    rank: 11,
    of: 47,
  },
  'small-small-rate': {
    value: 0.0009493670886075949,
    se: 0.0005371620670922094,
    median: 0.003159041394335512,
    quartiles: [0.0016637841577308889, 0.005190204762233947],
    rank: 45,
    of: 47,
  },
  'small-research-share': {
    value: 0.12866817155756208,
    se: 0.0888756974530782,
    median: 0.15822784810126583,
    quartiles: [0.11458817736685177, 0.20376602564102564],
    rank: 30,
    of: 47,
  },
  'giant-share': {
    value: 0.616,
    se: 0.07339100961253736,
    median: 0.46540880503144655,
    quartiles: [0.3701899509803922, 0.5793151717454507],
    rank: 7,
    of: 47,
  },
};

/** The comparable places, Emilia-Romagna among them: NUTS 2, EU 27, 125 to 500 organisations. */
export const PEERS =
  'AT13 AT22 BE21 BE23 BE24 BG41 CY00 CZ01 DE11 DE12 DE21 DE30 DE71 DEA1 DEA2 DK01 EE00 EL52 ES21 ES41 ES52 ES61 FI1B FRI1 FRK2 FRL0 HR05 HU11 IE06 ITC1 ITH3 ITH5 ITI1 ITI4 LU00 NL22 NL32 NL35 NL36 NL41 PL91 PT11 PT1A RO32 SE11 SE23 SI04'.split(
    ' ',
  );
