# data.table: Rscript plants-data-table.R PLANTS_FOLDER THREADS
suppressMessages(library(data.table))
arguments <- commandArgs(TRUE)
setDTthreads(as.integer(arguments[2]))
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "serve.R"))
column <- function(name) readBin(file.path(arguments[1], paste0("plants-", name, ".i32")), "integer", 5e6, size = 4)
d <- data.table(r = column("reg"), i = column("ind"), e = as.numeric(column("emp")))
serve(paste("data.table", packageVersion("data.table")), list(
  lq = list(
    run = function() {
      a <- d[, .(s = sum(e)), by = .(i, r)]
      H <- d[, .(h = sum(e * e), t = sum(e)), keyby = i]
      E <- matrix(0, 200, 300)
      E[cbind(a$i + 1, a$r + 1)] <- a$s
      x <- colSums(E) / sum(E)
      s <- E / rowSums(E)
      LQ <- t(t(s) / x)
      G <- rowSums(t(t(s) - x)^2)
      h <- H$h / H$t^2
      list(lq = LQ, gamma = (G / (1 - sum(x^2)) - h) / (1 - h))
    },
    tell = function(r) list(sum_lq = sum(r$lq), sum_gamma = sum(r$gamma)))
))
