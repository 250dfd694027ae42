# Times survfit over the rows time-kaplan-meier.ts left: Rscript time-survfit.R <folder> <name> <rows>
suppressPackageStartupMessages(library(survival))
given <- commandArgs(trailingOnly = TRUE)
rows <- as.integer(given[3])
time <- readBin(file.path(given[1], paste0(given[2], "-time.bin")), "double", rows)
event <- readBin(file.path(given[1], paste0(given[2], "-event.bin")), "integer", rows, size = 1)
fit <- function() survfit(Surv(time, event) ~ 1, conf.type = "log-log", timefix = FALSE)
ms <- vapply(1:3, function(nth) 1000 * unname(system.time(fit())["elapsed"]), 0)
at <- summary(fit(), times = c(24, 48, 72))$surv
cat(sprintf('{"ms": [%s], "survival": [%s]}', paste(round(ms), collapse = ", "), paste(format(at, digits = 16), collapse = ", ")))
