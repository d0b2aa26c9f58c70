# What every peer in R shares: a line on stdin names a kernel, one line of JSON says what came out.
serve <- function(version, kernels) {
  cat(sprintf('{"ready":"%s"}\n', version)); flush(stdout())
  lines <- file("stdin", "r")
  while (length(line <- readLines(lines, 1)) > 0) {
    kernel <- kernels[[trimws(line)]]
    if (is.null(kernel)) {
      cat('{"none":"no such kernel"}\n'); flush(stdout())
      next
    }
    spent <- system.time(result <- kernel$run())
    values <- kernel$tell(result)
    times <- if (is.null(kernel$times)) 1 else kernel$times
    told <- paste(sprintf('"%s":%.12g', names(values), unlist(values)), collapse = ",")
    if (length(values) == 0) told <- ""
    cat(sprintf('{"wall":%.3f,"cpu":%.3f,"values":{%s}}\n', spent[3] * 1e3 * times, sum(spent[1:2]) * 1e3 * times, told))
    flush(stdout())
  }
}
