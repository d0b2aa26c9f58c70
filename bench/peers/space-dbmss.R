# dbmss (when installed): Rscript space-dbmss.R POINTS.csv. It is only called; nothing of it is copied.
# Times are those of its own envelope functions divided by simulations; it estimates its bandwidth anew each time.
suppressMessages(library(dbmss))
path <- commandArgs(TRUE)[1]
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "serve.R"))
d <- read.csv(path)
X <- wmppp(data.frame(X = d$x, Y = d$y, PointType = d$ind, PointWeight = d$w), window = owin(c(0, 100), c(0, 100)))
near <- seq(0, 40, length.out = 513)
rings <- seq(0, 10, by = .5)
serve(paste("dbmss", packageVersion("dbmss")), list(
  "kd-null" = list(
    run = function() KdEnvelope(X, r = near, NumberOfSimulations = 1, ReferenceType = "A", Weighted = TRUE, Approximate = 1, verbose = FALSE),
    tell = function(k) list(), times = 100 / 2),
  "m-null" = list(
    run = function() MEnvelope(X, r = rings, NumberOfSimulations = 1, ReferenceType = "A", verbose = FALSE),
    tell = function(m) list(), times = 20 / 2)
))
