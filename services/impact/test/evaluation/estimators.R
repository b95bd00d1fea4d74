# Makes estimators.json, beside it: what MatchIt, Matching, sandwich and glm say on matchit_lalonde.csv.
# R 4.2.2, MatchIt 4.7.2, Matching 4.10-8, sandwich 3.0-2. Run it in this folder: Rscript estimators.R
suppressMessages({
  library(MatchIt)
  library(Matching)
  library(sandwich)
  library(jsonlite)
})

people <- read.csv("matchit_lalonde.csv", row.names = 1, stringsAsFactors = TRUE)
formula <- treat ~ age + educ + race + married + nodegree + re74 + re75
covariates <- model.matrix(formula, people)[, -1]
exactly <- list(epsilon = 1e-15, maxit = 300)

weighted <- function(data, weights) lm(re78 ~ treat, data = data, weights = weights)
root <- function(covariance) sqrt(covariance["treat", "treat"])
counted <- function(weights) list(treated = sum(weights > 0 & people$treat == 1), control = sum(weights > 0 & people$treat == 0))

# Without replacement clustered by match, with it by match and person.
matched <- function(distance = "propensity", link = "logit", ratio = 1, replacement = FALSE, order = "largest",
                    caliper = NULL, exact = character()) {
  found <- suppressWarnings(matchit(
    formula, people,
    distance = if (distance == "propensity") "glm" else distance, link = link, ratio = ratio, replace = replacement,
    m.order = if (distance == "propensity" && !replacement) order else "data", caliper = caliper,
    exact = if (length(exact) > 0) exact
  ))
  rows <- if (replacement) get_matches(found) else match_data(found)
  fit <- weighted(rows, rows$weights)
  cluster <- if (replacement) ~ subclass + id else ~subclass
  list(
    options = list(distance = distance, link = link, ratio = ratio, replacement = replacement, order = order,
                   caliper = caliper, exact = I(exact)),
    estimate = coef(fit)[["treat"]], se = root(vcovCL(fit, cluster, type = "HC1")), n = counted(found$weights)
  )
}

tied <- function(distance, ratio, biasAdjust) {
  on <- if (distance == "propensity") fitted(glm(formula, binomial, people, control = exactly)) else covariates
  found <- Match(people$re78, people$treat, on, M = ratio, BiasAdjust = biasAdjust,
                 Weight = if (distance == "mahalanobis") 2 else 1)
  list(options = list(distance = distance, ratio = ratio, biasAdjust = biasAdjust), estimate = found$est[1], se = found$se[1],
       pairs = length(found$index.treated))
}

stratified <- function(...) {
  weights <- suppressWarnings(matchit(formula, people, ...))$weights
  fit <- weighted(people[weights > 0, ], weights[weights > 0])
  list(estimate = coef(fit)[["treat"]], se = root(vcovHC(fit, "HC3")), n = counted(weights))
}

score <- function(link) {
  fit <- glm(formula, binomial(link), people, control = exactly)
  list(coefficients = as.list(coef(fit)), se = as.list(sqrt(diag(vcov(fit)))), ps = as.list(fitted(fit)),
       logLik = as.numeric(logLik(fit)))
}

adjusted <- lm(update(formula, re78 ~ . + treat), people)
errors <- c("HC0", "HC1", "HC2", "HC3")
calls <- c(
  lapply(1:4, function(k) list(ratio = k, replacement = TRUE)),
  lapply(2:4, function(k) list(ratio = k)),
  list(
    list(link = "probit"), list(order = "smallest"), list(order = "data", ratio = 2), list(exact = "married", ratio = 2),
    list(exact = c("race", "nodegree"), ratio = 3, replacement = TRUE), list(caliper = 0.2, ratio = 3),
    list(caliper = 0.05, replacement = TRUE, ratio = 2), list(link = "probit", replacement = TRUE, ratio = 2),
    list(distance = "mahalanobis", ratio = 2), list(distance = "mahalanobis", exact = c("race", "nodegree")),
    list(distance = "mahalanobis", replacement = TRUE)
  )
)
ties <- expand.grid(distance = c("propensity", "inverse-variance", "mahalanobis"), ratio = c(1, 4), biasAdjust = c(FALSE, TRUE),
                    stringsAsFactors = FALSE)
write_json(
  list(
    matching = lapply(calls, function(call) do.call(matched, call)),
    ties = lapply(seq_len(nrow(ties)), function(row) do.call(tied, as.list(ties[row, ]))),
    exact = stratified(method = "exact"),
    cem = stratified(method = "cem"),
    subclassification = lapply(c(6, 30), function(k) c(list(classes = k), stratified(method = "subclass", subclass = k))),
    probit = score("probit"),
    regression = list(
      estimate = coef(adjusted)[["treat"]], p = summary(adjusted)$coefficients["treat", 4],
      classical = root(vcov(adjusted)), errors = as.list(sapply(errors, function(type) root(vcovHC(adjusted, type))))
    )
  ),
  "estimators.json",
  auto_unbox = TRUE, digits = NA, null = "null", pretty = 1
)
