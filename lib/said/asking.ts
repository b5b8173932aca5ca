/** A message with one of these is a question, or asks for something in return. */
export const ASKING =
  /[吗么嘛](?=[?!,、~]|$)|\?|什么时候|几点|多久|怎么|怎样|如何|为什么|为啥|能不能|能否|可不可以|可否|是不是|会不会|有没有|行不行|好不好|要不要|哪(?!怕)|几时|呢(?=[?!,、~]|$)|行不(?=$|[,、])|可以不(?=$|[,、])/u;
