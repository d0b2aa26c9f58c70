"""What every peer in Python shares: a line on stdin names a kernel, one line of JSON says what came out."""

import json
import sys
import time


def serve(version, kernels):
    """kernels: name -> (run, tell[, times]); only run is timed, tell turns its result into numbers.

    times says how often the run would have to be done for the whole, when it was done for a part."""
    print(json.dumps({"ready": version}), flush=True)
    for line in sys.stdin:
        kernel = kernels.get(line.strip())
        if kernel is None:
            print(json.dumps({"none": "no such kernel"}), flush=True)
            continue
        run, tell, times = (*kernel, 1)[:3]
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        print(json.dumps({"wall": wall * 1e3 * times, "cpu": cpu * 1e3 * times, "values": tell(result)}), flush=True)
