# Writes generated/survival.ts: published samples, and what R's survival package says of them.
#   Rscript packages/analytics/reference/survival.R > packages/analytics/reference/generated/survival.ts
#
# aml: R. G. Miller, "Survival Analysis" (1981), p. 49. leukaemia: E. J. Freireich et al., Blood 21 (1963) 699–716, as in
# Gehan (1965). lung: C. L. Loprinzi et al., J. Clin. Oncol. 12 (1994) 601–607; its entries are made up by the rule below.
suppressPackageStartupMessages(library(survival))

leukaemia <- data.frame(
  time = c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35,
           1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23),
  event = c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, rep(1, 21)),
  group = rep(0:1, each = 21)
)
lung <- na.omit(lung[, c("time", "status", "age", "sex", "ph.ecog", "inst")])
lung$event <- lung$status - 1
lung$entry <- (seq_len(nrow(lung)) * 37) %% 120
lung$entry[lung$entry >= lung$time] <- 0
lung$weight <- 1 + (seq_len(nrow(lung)) %% 3)

text <- function(x) {
  if (is.list(x)) return(paste0("{", paste0(names(x), ": ", vapply(x, text, ""), collapse = ", "), "}"))
  digits <- vapply(x, function(v) if (is.na(v) || !is.finite(v)) "null" else format(v, digits = 16), "")
  if (length(x) == 1) digits else paste0("[", paste(digits, collapse = ", "), "]")
}
say <- function(name, value) cat("export const ", name, " = ", text(value), " as const;\n\n", sep = "")

curve <- function(fit, until) {
  half <- quantile(fit, c(0.25, 0.5, 0.75))
  mean <- survival:::survmean(fit, rmean = until)$matrix
  list(
    time = fit$time, atRisk = fit$n.risk, events = fit$n.event, censored = fit$n.censor, survival = fit$surv,
    standardError = ifelse(is.finite(fit$std.err), fit$std.err * fit$surv, NA), lower = fit$lower, upper = fit$upper,
    quantiles = unname(half$quantile), quantilesLower = unname(half$lower), quantilesUpper = unname(half$upper),
    until = until, restrictedMean = unname(mean["rmean"]), restrictedMeanError = unname(mean["se(rmean)"])
  )
}
km <- function(formula, data, persons = 1) {
  data$persons <- persons
  survfit(formula, data, weights = persons, conf.type = "log-log", robust = FALSE)
}
compared <- function(test) {
  observed <- if (is.matrix(test$obs)) rowSums(test$obs) else test$obs
  expected <- if (is.matrix(test$exp)) rowSums(test$exp) else test$exp
  list(observed = as.vector(observed), expected = as.vector(expected), chiSquare = test$chisq,
       p = pchisq(test$chisq, length(observed) - 1, lower.tail = FALSE))
}
hazards <- function(fit) {
  list(coefficients = unname(coef(fit)), standardErrors = unname(sqrt(diag(vcov(fit)))), logLikelihood = fit$loglik,
       score = fit$score, concordance = unname(fit$concordance["concordance"]))
}
exact <- coxph.control(eps = 1e-13, toler.chol = 1e-14, iter.max = 50)

cat("// Made by ../survival.R (R ", as.character(getRversion()), ", survival ", as.character(packageVersion("survival")), "); origins of the samples stand there.\n\n", sep = "")
say("aml", list(time = aml$time, event = aml$status, maintained = as.integer(aml$x == "Maintained")))
say("leukaemia", as.list(leukaemia))
say("lung", as.list(lung[, c("time", "event", "entry", "weight", "age", "sex", "ph.ecog", "inst")]) |>
  (\(l) setNames(l, c("time", "event", "entry", "weight", "age", "sex", "performance", "institution")))())
say("fromR", list(
  amlMaintained = curve(km(Surv(time, status) ~ 1, subset(aml, x == "Maintained")), 48),
  leukaemiaTreated = curve(km(Surv(time, event) ~ 1, subset(leukaemia, group == 0)), 35),
  leukaemiaPlacebo = curve(km(Surv(time, event) ~ 1, subset(leukaemia, group == 1)), 23),
  lung = curve(km(Surv(time, event) ~ 1, lung), 365),
  lungLate = curve(km(Surv(entry, time, event) ~ 1, lung), 365),
  lungWeighted = curve(km(Surv(time, event) ~ 1, lung, lung$weight), 365),
  logRankAml = compared(survdiff(Surv(time, status) ~ x, aml)),
  logRankLeukaemia = compared(survdiff(Surv(time, event) ~ group, leukaemia)),
  logRankPerformance = compared(survdiff(Surv(time, event) ~ ph.ecog, lung)),
  logRankStratified = compared(survdiff(Surv(time, event) ~ sex + strata(ph.ecog), lung)),
  cox = hazards(coxph(Surv(time, event) ~ age + sex + ph.ecog, lung, control = exact)),
  coxLate = hazards(coxph(Surv(entry, time, event) ~ age + sex + ph.ecog, lung, control = exact)),
  coxStratified = hazards(coxph(Surv(time, event) ~ age + ph.ecog + strata(sex), lung, control = exact)),
  coxWeighted = hazards(coxph(Surv(time, event) ~ age + sex, weights = weight, robust = FALSE, lung, control = exact))
))
